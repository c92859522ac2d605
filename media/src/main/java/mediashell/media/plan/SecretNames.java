package mediashell.media.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import mediashell.media.Choice;

/** Which variables are secrets by their names, so that their values reach no log, whoever gave them as plain text. */
public final class SecretNames {

    /** Patterns of names, case ignored, {@code *} for any text. */
    @Choice(
            number = 16,
            topic = "names of secrets",
            value =
                    "Variables with these names are secrets: they reach no log, are hidden when media are compared, and are secure strings when media are read.")
    public static final List<String> PATTERNS = List.of(
            "*password*",
            "*passwd*",
            "*pwd*",
            "*passphrase*",
            "*secret*",
            "*token*",
            "*apikey*",
            "*privatekey*",
            "*productkey*");

    private static final List<Pattern> COMPILED =
            PATTERNS.stream().map(SecretNames::pattern).toList();

    private SecretNames() {}

    /** Whether a name fits {@link #PATTERNS}. */
    public static boolean isSecret(String name) {
        return fits(name, COMPILED);
    }

    private static boolean fits(String name, List<Pattern> patterns) {
        return patterns.stream().anyMatch(each -> each.matcher(name).matches());
    }

    /** The variables with those as secrets whose names fit {@link #PATTERNS} or the patterns of the user. */
    public static List<MediaVariable> hide(List<MediaVariable> variables, List<String> more) {
        List<Pattern> patterns = new ArrayList<>(COMPILED);
        more.forEach(each -> patterns.add(pattern(each)));
        return variables.stream().map(each -> hide(each, patterns)).toList();
    }

    private static MediaVariable hide(MediaVariable variable, List<Pattern> patterns) {
        if (variable.isSecret() || !fits(variable.name(), patterns)) {
            return variable;
        }
        char[] value = variable.value().toCharArray();
        try {
            return MediaVariable.secret(variable.name(), new SecretRef(value));
        } finally {
            Arrays.fill(value, '\0');
        }
    }

    private static Pattern pattern(String wildcard) {
        String regex = Arrays.stream(wildcard.toLowerCase(Locale.ROOT).split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
