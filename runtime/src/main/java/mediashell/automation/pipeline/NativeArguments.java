package mediashell.automation.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.binding.ApplicationInfo;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.LiteralArgument;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.ExecutionContext;
import mediashell.text.WildcardPattern;

/**
 * Arguments of native programs (about_Native_Commands on Unix): number literals keep their text, null vanishes, collections spread; wildcards
 * and a leading tilde that were not quoted are expanded against the file system, and stay as they are where nothing matches. Behind
 * {@code --%} words are split at blanks and only {@code %NAME%} is replaced.
 */
final class NativeArguments {
    private static final String VERBATIM = "--%";
    private static final Pattern ENVIRONMENT = Pattern.compile("%([^%]+)%");

    private final ExecutionContext context;
    private final List<String> words = new ArrayList<>();
    private boolean verbatim;

    NativeArguments(ExecutionContext context) {
        this.context = context;
    }

    List<String> commandLine(ApplicationInfo application, List<CommandArgument> arguments) {
        words.add(application.path().toString());
        arguments.forEach(this::add);
        return words;
    }

    private void add(CommandArgument argument) {
        String name = argument.parameterText() == null ? "" : argument.parameterText();
        if (!argument.hasValue()) {
            addWord(name, "", false);
        } else if (VERBATIM.equals(argument.value())) {
            verbatim = true;
        } else {
            addValue(name, argument.value(), argument.isQuoted());
        }
    }

    private void addValue(String name, Object value, boolean quoted) {
        Iterator<Object> elements =
                value instanceof LiteralArgument ? null : context.conversions().enumerate(value);
        if (elements != null) {
            elements.forEachRemaining(element -> addValue(name, element, quoted));
        } else if (value != null) {
            addWord(name, text(value), quoted);
        } else if (!name.isEmpty()) {
            words.add(name);
        }
    }

    private String text(Object value) {
        return value instanceof LiteralArgument literal
                ? literal.text()
                : context.conversions().toText(value);
    }

    private void addWord(String name, String text, boolean quoted) {
        if (verbatim) {
            addVerbatim(name + text);
        } else if (quoted) {
            words.add(name + text);
        } else if (WildcardPattern.containsWildcardCharacters(text)) {
            List<String> matches = matches(text);
            (matches.isEmpty() ? List.of(text) : matches).forEach(match -> words.add(name + match));
        } else {
            words.add(name + withoutTilde(text));
        }
    }

    private void addVerbatim(String text) {
        Matcher names = ENVIRONMENT.matcher(text);
        String expanded = names.replaceAll(name ->
                Matcher.quoteReplacement(context.process().environment().getOrDefault(name.group(1), name.group())));
        Arrays.stream(expanded.split(" ")).filter(word -> !word.isEmpty()).forEach(words::add);
    }

    /** Matching files; relative to the current location unless the pattern is absolute. None while another drive is current. */
    private List<String> matches(String pattern) {
        if (!context.providers().location().provider().name().equals("FileSystem")) {
            return List.of();
        }
        List<ProviderPath> found = context.providers().glob(pattern, false);
        boolean filesOnly =
                found.stream().allMatch(place -> place.provider().name().equals("FileSystem"));
        if (!filesOnly) {
            return List.of();
        }
        if (pattern.startsWith("/")) {
            return found.stream().map(ProviderPath::path).toList();
        }
        Path here = Path.of(context.providers().currentFileSystemLocation());
        return found.stream()
                .map(place -> here.relativize(Path.of(place.path())).toString())
                .toList();
    }

    private String withoutTilde(String text) {
        boolean home = text.equals("~") || text.startsWith("~/");
        return home ? context.providers().provider("FileSystem").home() + text.substring(1) : text;
    }
}
