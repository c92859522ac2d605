package mediashell.text.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.util.Arrays;

import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;

class EnglishTablesTest {
    @Test
    void numbersAreThoseOfIcu() throws ReflectiveOperationException {
        assertSame(new IcuCultureData(ULocale.US).number(), EnglishTables.number());
    }

    @Test
    void datesAreThoseOfIcu() throws ReflectiveOperationException {
        assertSame(new IcuCultureData(ULocale.US).date(), EnglishTables.date());
    }

    private static void assertSame(Object expected, Object actual) throws ReflectiveOperationException {
        for (Method getter : expected.getClass().getMethods()) {
            boolean property = getter.getParameterCount() == 0
                    && getter.getDeclaringClass() == expected.getClass()
                    && !getter.getName().equals("copy");
            if (property) {
                assertEquals(text(getter.invoke(expected)), text(getter.invoke(actual)), getter.getName());
            }
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case int[] numbers -> Arrays.toString(numbers);
            case String[] names -> Arrays.toString(names);
            default -> String.valueOf(value);
        };
    }
}
