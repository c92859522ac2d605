package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.automation.PSObject;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ListValue;
import mediashell.automation.values.SwitchParameter;

/** What counts as true. */
final class Truth {

    private Truth() {}

    static boolean of(Object value) {
        Object base = PSObject.base(value);
        return switch (base) {
            case null -> false;
            case Boolean flag -> flag;
            case String text -> !text.isEmpty();
            case Integer number -> number != 0;
            case AutomationNull ignored -> false;
            case SwitchParameter flag -> flag.isPresent();
            case Character c -> c != 0;
            case EnumValue constant -> constant.value() != 0;
            case BigDecimal number -> number.signum() != 0;
            case BigInteger number -> number.signum() != 0;
            case Double number -> number != 0;
            case Float number -> number != 0;
            case Number number -> number.longValue() != 0;
            case ListValue list -> ofItems(list.count(), list.count() > 0 ? list.get(0) : null);
            default -> !ArrayAccess.isArray(base) || ofArray(base);
        };
    }

    private static boolean ofArray(Object array) {
        int length = ArrayAccess.length(array);
        return ofItems(length, length > 0 ? ArrayAccess.get(array, 0) : null);
    }

    /** One item decides by itself, but a list in a list only by whether it has items. */
    private static boolean ofItems(int count, Object first) {
        if (count != 1) {
            return count > 1;
        }
        Object base = PSObject.base(first);
        if (base instanceof ListValue list) {
            return list.count() > 0;
        }
        return ArrayAccess.isArray(base) ? ArrayAccess.length(base) > 0 : of(base);
    }
}
