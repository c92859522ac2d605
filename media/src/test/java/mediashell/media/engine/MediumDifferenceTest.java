package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Differences in words. */
final class MediumDifferenceTest {

    private static String text(String before, String after) {
        return new MediumDifference(MediumDifference.Kind.VARIABLE, "Region", before, after).text();
    }

    @Test
    void theySayWhatBecameWhat() {
        assertEquals("variable Region: EU became US", text("EU", "US"));
        assertEquals("variable Region is new (US)", text(null, "US"));
        assertEquals("variable Region is gone (EU)", text("EU", null));
    }

    @Test
    void longValuesAreNotShownWhole() {
        String key = "AB".repeat(300);
        assertEquals("variable Region is new (" + "AB".repeat(20) + "... of 600 characters)", text(null, key));
    }
}
