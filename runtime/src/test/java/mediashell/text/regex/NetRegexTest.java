package mediashell.text.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.Culture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values recorded from PowerShell 7.6.5 (area regex); properties are judged by java.util.regex. */
class NetRegexTest {
    private static NetRegex regex(String pattern) {
        return NetRegex.compile(pattern, RegexOptions.NONE, Culture.EN_US);
    }

    private static List<String> captures(Match match, String group) {
        return match.group(group).captures().stream().map(Capture::value).toList();
    }

    @Test
    void numbersUnnamedGroupsFirst() {
        NetRegex regex = regex("(?<x>a)(b)(?<y>c)(d)");
        assertEquals(List.of("0", "1", "2", "x", "y"), regex.groupNames());
        assertEquals("bdac", regex.replace("abcd", "$1$2$3$4"));
        assertEquals(3, regex.groupNumberFromName("x"));
        assertEquals(-1, regex.groupNumberFromName("9"));
        assertEquals(1, regex.groupNumberFromName("1"));
        assertEquals(-1, regex.groupNumberFromName("3"));
        assertEquals("", regex.groupNameFromNumber(9));
    }

    @Test
    void keepsGapsBetweenGivenNumbers() {
        NetRegex regex = regex("(?<11>a)(b)");
        assertEquals(List.of(0, 1, 11), regex.groupNumbers());
        assertEquals("ba|a", regex.replace("ab", "$1$11|${11}"));
    }

    @Test
    void keepsEveryCapture() {
        Match match = regex("(?:(?<k>\\w)=(?<v>\\d),?)+").match("a=1,b=2,c=3");
        assertEquals(List.of("a", "b", "c"), captures(match, "k"));
        assertEquals(List.of("1", "2", "3"), captures(match, "v"));
        Match nested = regex("(\\w(?<in>\\w)?)*").match("abc");
        assertEquals(List.of("ab", "c"), captures(nested, "1"));
        assertEquals(List.of("b"), captures(nested, "in"));
    }

    @Test
    void takesCapturesBack() {
        assertEquals(List.of("a", "a"), captures(regex("(?:(a)(?=b)|(a))+c").match("aac"), "2"));
        assertFalse(regex("(?:(\\w)+(\\d)|\\w+)").match("abcd").group(1).success());
        assertEquals(3, regex("(?>(a)+)b").match("aaab").group(1).captures().size());
    }

    @Test
    void balances() {
        String pattern = "^(?:[^()]|(?<open>\\()|(?<inner-open>\\)))*(?(open)(?!))$";
        Match match = regex(pattern).match("(a(b)c)");
        assertEquals(List.of("b", "a(b)c"), captures(match, "inner"));
        assertEquals(List.of(), captures(match, "open"));
    }

    @Test
    void addsUpGroupsOfOneName() {
        Match match = regex("(?<k>[a-z])(?<v>\\d)(?<k>[a-z])(?<v>\\d)").match("a1b2");
        assertEquals(3, match.groups().size());
        assertEquals(List.of("a", "b"), captures(match, "k"));
    }

    @Test
    void walksToTheEmptyMatch() {
        Match match = regex("\\d+").match("a1b22c");
        assertEquals("22", match.nextMatch().value());
        assertSame(Match.EMPTY, match.nextMatch().nextMatch());
        assertSame(Match.EMPTY, Match.EMPTY.nextMatch());
        assertEquals(0, Match.EMPTY.group(1).captures().size());
    }

    @Test
    void missingGroupsCaptureNothing() {
        Match match = regex("(?<x>a)(b)|(?<z>c)").match("ab");
        assertFalse(match.group("z").success());
        assertFalse(match.group("none").success());
        assertEquals("", match.group(9).value());
        assertEquals("ab", match.group("0").value());
    }

    @ParameterizedTest
    @CsvSource({"a,1,3", "(?<=c)a,3,3", "\\Ga,3,3", "b,2,4"})
    void startsInside(String pattern, int start, int expected) {
        assertEquals(expected, regex(pattern).match("abcabc", start).index());
    }

    @Test
    void aPartIsAllThatIsSeen() {
        assertFalse(regex("^a").match("abcabc", 3).success());
        assertTrue(regex("^a").match("abcabc", 3, 3).success());
        assertFalse(regex("(?<=c)a").match("abcabc", 3, 3).success());
        assertEquals(2, regex("c$").match("abcabc", 0, 3).index());
        assertThrows(ArgumentRangeException.class, () -> regex("a").match("abcabc", 7));
        assertThrows(ArgumentRangeException.class, () -> regex("a").match("abcabc", 4, 5));
    }

    @Test
    void countsReplacements() {
        assertEquals("xxaa", regex("a").replace("aaaa", "x", 2, 0, Interruption.NONE));
        assertEquals("axxa", regex("a").replace("aaaa", "x", 2, 1, Interruption.NONE));
        assertEquals("aaaa", regex("a").replace("aaaa", "x", 0, 0, Interruption.NONE));
        assertEquals(
                "a2b23",
                regex("\\d+").replace("a1b22", m -> "" + (Integer.parseInt(m.value()) + 1), -1, 0, Interruption.NONE));
        NetRegex backward = NetRegex.compile("\\d", RegexOptions.RIGHT_TO_LEFT, Culture.EN_US);
        assertEquals("1axbx", backward.replace("1a2b3", "x", 2, 5, Interruption.NONE));
    }

    @Test
    void countsPieces() {
        NetRegex comma = regex(",");
        assertEquals(List.of("a", "b,c,d"), comma.split("a,b,c,d", 2, 0, Interruption.NONE));
        assertEquals(List.of("a,b", "c,d"), comma.split("a,b,c,d", 2, 3, Interruption.NONE));
        assertEquals(List.of("a", ",", "b,c,d"), regex("(,)").split("a,b,c,d", 2, 0, Interruption.NONE));
        NetRegex backward = NetRegex.compile(",", RegexOptions.RIGHT_TO_LEFT, Culture.EN_US);
        assertEquals(List.of("a,b,c", "d"), backward.split("a,b,c,d", 2, 7, Interruption.NONE));
    }

    @Test
    void longTextsNeedNoStack() {
        assertTrue(regex("^(a|b)*$").isMatch("ab".repeat(20_000)));
        assertTrue(regex("^(?:a|c)+b$").isMatch("a".repeat(50_000) + "b"));
        assertEquals(
                100_000,
                regex("(x)+").match("x".repeat(100_000)).group(1).captures().size());
        assertEquals(
                60_002,
                regex("\"(?:[^\"\\\\]|\\\\.)*\"")
                        .match('"' + "a\\\"".repeat(20_000) + '"')
                        .length());
        assertTrue(regex("^(?:a?){10000}$").isMatch("a".repeat(10_000)));
        String nested = "(".repeat(300) + ")".repeat(300);
        assertEquals(
                600, regex("(?:(?<o>\\()|(?<-o>\\)))+(?(o)(?!))").match(nested).length());
    }

    @Test
    void emptyRoundsEnd() {
        assertTrue(regex("^(?:a?){2000000000}$").isMatch("aa"));
        assertTrue(regex("^(?:a??){2000000000}?$").isMatch("aa"));
        assertEquals(5, regex("(a?){5}").match("aa").group(1).captures().size());
    }

    @Test
    void timeIsLimited() {
        NetRegex regex = NetRegex.compile("^(a|aa)+$", 0, Culture.EN_US, TimeSpan.fromMilliseconds(20));
        var timeout = assertThrows(RegexMatchTimeoutException.class, () -> regex.isMatch("a".repeat(40) + "!"));
        assertEquals("^(a|aa)+$", timeout.pattern());
        assertThrows(ArgumentRangeException.class, () -> NetRegex.compile("a", 0, Culture.EN_US, TimeSpan.ZERO));
    }

    @Test
    void canBeInterrupted() {
        Interruption stop = () -> {
            throw new IllegalStateException("stop");
        };
        assertThrows(IllegalStateException.class, () -> regex("^(a|aa)+$").match("a".repeat(40) + "!", 0, stop));
    }

    @Test
    void turkishLettersFollowTheCulture() {
        Culture turkish = Culture.of("tr-TR");
        assertFalse(NetRegex.compile("^i$", RegexOptions.IGNORE_CASE, turkish).isMatch("I"));
        assertTrue(NetRegex.compile("^i$", RegexOptions.IGNORE_CASE, turkish).isMatch("\u0130"));
        assertTrue(NetRegex.compile("^I$", RegexOptions.IGNORE_CASE, turkish).isMatch("\u0131"));
        int invariant = RegexOptions.IGNORE_CASE | RegexOptions.CULTURE_INVARIANT;
        assertTrue(NetRegex.compile("^file$", invariant, turkish).isMatch("FILE"));
    }

    @Test
    void errorsSayWhatAndWhere() {
        var error = assertThrows(RegexParseException.class, () -> regex("ab(c"));
        assertEquals(RegexParseError.INSUFFICIENT_CLOSING_PARENTHESES, error.error());
        assertEquals(4, error.offset());
    }

    @Test
    void escapes() {
        assertEquals("\\\\\\ \\*\\+\\?\\|\\{\\[\\(\\)\\^\\$\\.\\#]}", RegexEscaping.escape("\\ *+?|{[()^$.#]}"));
        assertEquals("a\tb\nAB", RegexEscaping.unescape("a\\tb\\n\\x41\\u0042"));
        assertThrows(RegexParseException.class, () -> RegexEscaping.unescape("\\q"));
    }

    @Test
    void theCacheKeepsExpressions() {
        var cache = new RegexCache(2);
        NetRegex first = cache.get("a", 0, Culture.EN_US);
        assertSame(first, cache.get("a", 0, Culture.EN_US));
        cache.get("b", 0, Culture.EN_US);
        cache.get("c", 0, Culture.EN_US);
        assertFalse(first == cache.get("a", 0, Culture.EN_US));
    }

    @Property(tries = 1000)
    void agreesWithJavaOnTheSharedSubset(
            @ForAll("patterns") String pattern,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 10) String text) {
        var judge = java.util.regex.Pattern.compile(pattern).matcher(text);
        Match match = regex(pattern).match(text);
        while (judge.find()) {
            assertTrue(match.success());
            assertEquals(judge.start(), match.index());
            assertEquals(judge.group(), match.value());
            match = match.nextMatch();
        }
        assertFalse(match.success());
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> atoms = Arbitraries.of(
                "a",
                "b",
                "c",
                ".",
                "[ab]",
                "[^a]",
                "(?:ab|a)",
                "(?>a|ab)",
                "(?=b)",
                "(?!c)",
                "(?<=a)",
                "\\b",
                "^",
                "$");
        Arbitrary<String> quantifiers = Arbitraries.of("", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}?");
        Arbitrary<String> pieces = net.jqwik.api.Combinators.combine(atoms, quantifiers)
                .as((atom, quantifier) -> quantifier.isEmpty() ? atom : "(?:" + atom + ")" + quantifier);
        Arbitrary<String> sequences = pieces.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join("", parts));
        return sequences.list().ofMinSize(1).ofMaxSize(3).map(branches -> String.join("|", branches));
    }

    @Property(tries = 300)
    void escapedTextMatchesItself(@ForAll String text) {
        assertEquals(text, regex(RegexEscaping.escape(text)).match(text).value());
        assertEquals(text, RegexEscaping.unescape(RegexEscaping.escape(text)));
    }
}
