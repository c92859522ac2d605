package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScreenSizeTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"24 80,24,80", "unknown,50,120", "none,50,120", "0 0,50,120", "24 99999999,50,120"})
    void takesWhatSttyPrintsOrAPage(String text, int rows, int columns) {
        assertEquals(new ScreenSize(rows, columns), ScreenSize.parse(text));
    }
}
