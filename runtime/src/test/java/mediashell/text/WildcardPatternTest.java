package mediashell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import mediashell.text.culture.Culture;
import mediashell.text.regex.NetRegex;
import mediashell.text.regex.RegexOptions;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WildcardPatternTest {
    static Stream<Object[]> likes() {
        return TextTable.rows("wildcards.txt");
    }

    @ParameterizedTest(name = "{0} -like {1}")
    @MethodSource("likes")
    void matchesAsRecorded(String text, String pattern, String expected) {
        assertEquals(Boolean.parseBoolean(expected), WildcardPattern.isLike(text, pattern, true, Culture.EN_US));
    }

    @Test
    void looksAtCaseUnlessTold() {
        var pattern = new WildcardPattern("a*[0-9]", WildcardPattern.NONE, Culture.EN_US);
        assertTrue(pattern.isMatch("ab5"));
        assertFalse(pattern.isMatch("AB5"));
    }

    @Test
    void escapes() {
        assertEquals("a`*b`?c`[d`]e``f-g", WildcardPattern.escape("a*b?c[d]e`f-g"));
        assertEquals("a*b?c[d]e`f`g", WildcardPattern.unescape("a`*b`?c`[d`]e``f`g"));
    }

    @Test
    void findsWildcards() {
        assertTrue(WildcardPattern.containsWildcardCharacters("a]"));
        assertFalse(WildcardPattern.containsWildcardCharacters("a`*"));
    }

    @Test
    void becomesWql() {
        assertEquals("a%b_[_][%][c-d]", new WildcardPattern("a*b?_%[c-d]", 0, Culture.EN_US).toWql());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "a[b", "[]", "[z-a]"})
    void refusesOpenBrackets(String pattern) {
        assertThrows(WildcardPatternException.class, () -> new WildcardPattern(pattern, 0, Culture.EN_US));
    }

    @Property(tries = 500)
    void agreesWithItsRegex(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String text,
            @ForAll("patterns") String pattern) {
        var wildcard = new WildcardPattern(pattern, WildcardPattern.NONE, Culture.INVARIANT);
        var regex = NetRegex.compile(wildcard.toRegex(), RegexOptions.SINGLELINE, Culture.INVARIANT);
        assertEquals(regex.isMatch(text), wildcard.isMatch(text));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> patterns() {
        return net.jqwik.api.Arbitraries.of("a", "b", "*", "?", "[ab]", "[b-c]")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 200)
    void escapedTextMatchesItself(@ForAll String text) {
        assertTrue(new WildcardPattern(WildcardPattern.escape(text), 0, Culture.INVARIANT).isMatch(text));
    }
}
