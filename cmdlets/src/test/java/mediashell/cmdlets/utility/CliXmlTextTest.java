package mediashell.cmdlets.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mediashell.automation.values.TimeSpan;
import org.junit.jupiter.api.Test;

/** Escapes and durations of CLIXML. */
class CliXmlTextTest {

    @Test
    void controlCharactersAndWhatLooksLikeAnEscapeComeBack() {
        String text = "a\tb\r\n\u001b[0m\0_x000A_ é";
        assertEquals(text, CliXmlText.decode(CliXmlText.encode(text).replace("&amp;", "&")));
    }

    @Test
    void aLineEndIsEscaped() {
        assertEquals("a_x000A_b", CliXmlText.encode("a\nb"));
    }

    @Test
    void durations() {
        assertEquals("PT1H2M3S", CliXmlDuration.text(TimeSpan.of(1, 2, 3)));
        assertEquals(TimeSpan.of(1, 2, 3), CliXmlDuration.parse("PT1H2M3S"));
        assertEquals(TimeSpan.ofTicks(-15_000_000), CliXmlDuration.parse("-PT1.5S"));
    }
}
