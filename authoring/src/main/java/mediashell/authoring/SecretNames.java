package mediashell.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import mediashell.media.Choice;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;

/** Which variables are secrets by their names, so that their values reach no log, whoever gave them as plain text. */
public final class SecretNames {

    /** Patterns of names, case ignored, {@code *} for any text. */
    @Choice(
            number = 16,
            topic = "names of secrets",
            value = "Variables with these names are secrets: they reach no log and are hidden when media are compared.")
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

    private SecretNames() {}

    /** The variables with those as secrets whose names fit {@link #PATTERNS} or the patterns of the user. */
    static List<MediaVariable> hide(List<MediaVariable> variables, List<String> more) {
        List<Pattern> patterns = new ArrayList<>();
        PATTERNS.forEach(each -> patterns.add(pattern(each)));
        more.forEach(each -> patterns.add(pattern(each)));
        return variables.stream().map(each -> hide(each, patterns)).toList();
    }

    private static MediaVariable hide(MediaVariable variable, List<Pattern> patterns) {
        boolean secret = !variable.isSecret()
                && patterns.stream()
                        .anyMatch(each -> each.matcher(variable.name()).matches());
        if (!secret) {
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
