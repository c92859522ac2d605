package mediashell.text.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mediashell.text.TextTable;
import mediashell.text.culture.Culture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetRegexTableTest {
    static Stream<Object[]> cases() {
        return TextTable.rows("regex.txt");
    }

    @ParameterizedTest(name = "{0} {1} on {2} {3}")
    @MethodSource("cases")
    void matchesAsRecorded(
            String kind, String pattern, String input, String options, String expected, String replacement) {
        assertEquals(expected, actual(kind, pattern, input, Integer.parseInt(options), replacement));
    }

    private static String actual(String kind, String pattern, String input, int options, String replacement) {
        NetRegex regex;
        try {
            regex = NetRegex.compile(pattern, options, Culture.EN_US);
        } catch (RegexParseException bad) {
            return "error";
        }
        return switch (kind) {
            case "valid" -> "ok";
            case "values" -> join(regex, input, " ", Match::value);
            case "concat" -> join(regex, input, "", Match::value);
            case "comma" -> join(regex, input, ",", Match::value);
            case "brackets" -> join(regex, input, "", match -> "[" + match.value() + "]");
            case "index" -> join(regex, input, " ", match -> Integer.toString(match.index()));
            case "indexvalue" ->
                join(regex, input, " ", match -> match.index() + "=" + match.value())
                        .strip();
            case "hex" ->
                join(
                        regex,
                        input,
                        " ",
                        match -> Integer.toHexString(match.value().charAt(0)));
            case "ismatch" -> regex.isMatch(input) ? "True" : "False";
            case "first" ->
                (regex.isMatch(input) ? "True" : "False") + " ["
                        + regex.match(input).value() + "]";
            case "firstvalue" -> regex.match(input).value();
            case "successlength" ->
                (regex.isMatch(input) ? "True " : "False ") + regex.match(input).length();
            case "indexhex" ->
                regex.match(input).index() + " " + hex(regex.match(input).value());
            case "rtlgroups" ->
                regex.match(input).group(1) + " " + regex.match(input).group(2);
            case "captures" -> captures(regex.match(input));
            case "split" -> pieces(regex.split(input));
            case "replace" -> regex.replace(input, replacement);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String join(NetRegex regex, String input, String separator, Function<Match, String> text) {
        return regex.matches(input).stream().map(text).collect(Collectors.joining(separator));
    }

    private static String hex(String value) {
        return value.chars().mapToObj(c -> String.format("%02x", c)).collect(Collectors.joining(" "));
    }

    private static String pieces(List<String> pieces) {
        return pieces.size() + ": "
                + pieces.stream().map(piece -> "[" + piece + "]").collect(Collectors.joining());
    }

    private static String captures(Match match) {
        String all = match.group(1).captures().stream()
                .map(capture -> "<" + capture.value() + ">")
                .collect(Collectors.joining());
        return ((match.success() ? "True" : "False") + " [" + match.value() + "] " + all).strip();
    }
}
