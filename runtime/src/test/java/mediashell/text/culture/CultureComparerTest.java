package mediashell.text.culture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import mediashell.text.TextTable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CultureComparerTest {
    private static final CultureComparer INVARIANT = CultureComparer.INVARIANT;
    private static final Collator ROOT = collator(Collator.TERTIARY);
    private static final Collator ROOT_WITHOUT_CASE = collator(Collator.SECONDARY);

    private static Collator collator(int strength) {
        Collator collator = Collator.getInstance(ULocale.ROOT);
        collator.setStrength(strength);
        return collator;
    }

    static Stream<Object[]> comparisons() {
        return TextTable.rows("collation.txt");
    }

    @ParameterizedTest(name = "[{0}] {1} {2}")
    @MethodSource("comparisons")
    void comparesAsRecorded(String what, String left, String right, String expected) {
        assertEquals(expected, actual(what, left, right));
    }

    private static String actual(String what, String left, String right) {
        int order = INVARIANT.compare(left, right, true);
        int cased = INVARIANT.compare(left, right, false);
        return switch (what) {
            case "eq" -> list(INVARIANT.equals(left, right, true), INVARIANT.equals(left, right, false));
            case "lt" -> list(order < 0, order > 0, order <= 0, cased < 0);
            case "case" -> list(order < 0, order >= 0, cased < 0, cased > 0, cased == 0, order == 0);
            case "affix" -> affixes(left, right, Culture.EN_US.comparer());
            default ->
                Integer.toString(Integer.signum(Culture.of("de-DE")
                        .comparer()
                        .compare(left, right, Integer.parseInt(what.substring("options:".length())))));
        };
    }

    private static String affixes(String text, String affix, CultureComparer current) {
        return list(
                current.startsWith(text, affix, false),
                current.startsWith(text, affix, CompareOptions.ORDINAL),
                current.startsWith(text, affix, CompareOptions.ORDINAL_IGNORE_CASE),
                INVARIANT.startsWith(text, affix, true),
                current.endsWith(text, affix, false),
                current.endsWith(text, affix, CompareOptions.ORDINAL),
                current.endsWith(text, affix, true));
    }

    private static String list(Boolean... values) {
        return Arrays.stream(values).map(value -> value ? "True" : "False").collect(Collectors.joining(" "));
    }

    @Property(tries = 1000)
    void asciiIsOrderedAsByIcu(
            @ForAll @CharRange(to = 127) @StringLength(max = 6) String left,
            @ForAll @CharRange(to = 127) @StringLength(max = 6) String right) {
        assertEquals(ROOT.compare(left, right), Integer.signum(INVARIANT.compare(left, right, false)));
        assertEquals(ROOT_WITHOUT_CASE.compare(left, right), Integer.signum(INVARIANT.compare(left, right, true)));
    }

    @Property(tries = 1000)
    void nearbyAsciiIsOrderedAsByIcu(
            @ForAll @CharRange(from = 'A', to = 'b') @StringLength(max = 4) String left,
            @ForAll @CharRange(from = 'A', to = 'b') @StringLength(max = 4) String right) {
        asciiIsOrderedAsByIcu(left, right);
    }

    @Test
    void everyPairOfAsciiIsOrderedAsByIcu() {
        for (char a = 0; a < 128; a++) {
            for (char b = 0; b < 128; b++) {
                asciiIsOrderedAsByIcu("" + a, "" + b);
            }
        }
    }

    @Property(tries = 1000)
    void mixedTextIsOrderedAsByIcu(@ForAll("mixed") String left, @ForAll("mixed") String right) {
        assertEquals(ROOT.compare(left, right), Integer.signum(INVARIANT.compare(left, right, false)));
        assertEquals(ROOT_WITHOUT_CASE.compare(left, right), Integer.signum(INVARIANT.compare(left, right, true)));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> mixed() {
        return net.jqwik.api.Arbitraries.of(
                        "a", "A", "b", "l", "\u00b7", "\u0301", "\u00e9", "e", "\u00ad", "-", "\u0130", "\u00df")
                .list()
                .ofMaxSize(4)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bg", "ca", "de", "el", "en", "es", "eu", "fi", "fr", "ga", "gl", "he", "id", "is", "it", "ja", "ko",
                "nl", "pl", "pt", "ro", "ru", "sl", "sr", "sv", "uk", "vi", "zh"
            })
    void theseLanguagesLeaveAsciiAlone(String language) {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
        CultureComparer comparer = Culture.of(language).comparer();
        for (String left : PAIRS) {
            for (String right : List.of("a", "D", "i", "ll", "nj", "S", "w", "zh", "_a")) {
                assertEquals(collator.compare(left, right), comparer.compare(left, right, false), left + " " + right);
            }
        }
    }

    private static final List<String> PAIRS = pairs();

    private static List<String> pairs() {
        String letters = "acdhijlnosyzAIZ-_9";
        return letters.chars()
                .boxed()
                .flatMap(a -> letters.chars().mapToObj(b -> "" + (char) a.intValue() + (char) b))
                .toList();
    }

    @Property(tries = 300)
    void hashesAgreeWithEquality(@ForAll @CharRange(to = 0x17f) @StringLength(max = 4) String text) {
        String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
        assertTrue(INVARIANT.equals(text, decomposed, false));
        assertEquals(INVARIANT.hashCode(text, 0), INVARIANT.hashCode(decomposed, 0));
    }

    @Test
    void culturesHaveTheirAlphabets() {
        assertTrue(Culture.of("sv-SE").comparer().compare("ä", "z", false) > 0);
        assertTrue(Culture.of("de-DE").comparer().compare("ä", "z", false) < 0);
        assertTrue(Culture.of("cs-CZ").comparer().compare("ch", "h", false) > 0);
        assertFalse(Culture.of("cs-CZ").comparer().startsWith("ch", "c", false));
        assertTrue(Culture.of("da-DK").comparer().compare("aa", "z", false) > 0);
        assertNull(Culture.of("da-DK").comparer().indexOf("baad", "a", 0, 0));
    }

    @Test
    void sortsAsRecorded() {
        List<String> words = Stream.of("b", "a", "B", "A", "_", "é", "e", "f", "É", "10", "9", "a-b", "ab", "a b")
                .sorted((a, b) -> Culture.EN_US.comparer().compare(a, b, false))
                .toList();
        assertEquals(List.of("_", "10", "9", "a", "A", "a b", "a-b", "ab", "b", "B", "e", "é", "É", "f"), words);
    }

    @Test
    void findsByAlphabet() {
        CultureComparer english = Culture.EN_US.comparer();
        assertEquals(new CultureComparer.Found(3, 2), english.indexOf("cafe\u0301s", "é", 0, 0));
        assertNull(english.indexOf("cafe\u0301s", "e", 0, 0));
        assertEquals(new CultureComparer.Found(0, 0), english.indexOf("abc", "\u200d", 0, 0));
        assertEquals(new CultureComparer.Found(0, 3), english.indexOf("a\u200db", "ab", 0, 0));
        assertEquals(new CultureComparer.Found(2, 1), english.lastIndexOf("aba", "A", CompareOptions.IGNORE_CASE));
        assertThrows(IllegalArgumentException.class, () -> english.compare("a", "b", CompareOptions.ORDINAL | 1));
    }

    @Test
    void ordinalFollowsCapitals() {
        assertEquals(32, OrdinalComparer.compare("a", "A", false));
        assertEquals(-1, OrdinalComparer.compare("a", "B", true));
        assertTrue(OrdinalComparer.equals("É", "é", true));
        assertFalse(OrdinalComparer.equals("ß", "ss", true));
        assertFalse(OrdinalComparer.equals("\u0131", "I", true));
        assertFalse(OrdinalComparer.equals("\u212a", "k", true));
        assertTrue(OrdinalComparer.compare("_", "a", true) > 0);
        assertEquals(OrdinalComparer.hashCode("STRAßE", true), OrdinalComparer.hashCode("straße", true));
        assertTrue(OrdinalComparer.equals("\ud801\udc00", "\ud801\udc28", true));
    }
}
