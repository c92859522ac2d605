package mediashell.host.repl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import mediashell.automation.ArgumentCompleter;
import mediashell.automation.binding.CmdletInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.binding.ValidateSetAttribute;
import mediashell.automation.session.ExecutionContext;
import org.jline.reader.Candidate;

/** Offers values of the parameter in front of the cursor: those of its set, or those that its cmdlet knows. */
final class ArgumentCandidates {

    private ArgumentCandidates() {}

    /**
     * Adds what can stand behind a parameter; false when there is nothing to offer.
     *
     * @param before the line up to the word that is completed
     */
    static boolean add(ExecutionContext context, String command, String before, List<Candidate> candidates) {
        CommandInfo info = context.commands().find(command);
        Optional<ParameterMetadata> parameter = info == null || info.metadata() == null
                ? Optional.empty()
                : parameter(info.metadata().parameters(), before);
        if (parameter.isEmpty()) {
            return false;
        }
        List<String> values = values(context, info, parameter.get());
        values.forEach(value -> candidates.add(new Candidate(quoted(value))));
        return !values.isEmpty();
    }

    private static Optional<ParameterMetadata> parameter(List<ParameterMetadata> parameters, String before) {
        String line = before.stripTrailing();
        String last = line.substring(Math.max(line.lastIndexOf(' '), line.lastIndexOf('\n')) + 1);
        if (!last.startsWith("-")) {
            return Optional.empty();
        }
        String name = last.substring(1).toLowerCase(Locale.ROOT);
        List<ParameterMetadata> found = parameters.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).startsWith(name))
                .toList();
        return found.stream()
                .filter(each -> each.name().length() == name.length())
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
    }

    private static List<String> values(ExecutionContext context, CommandInfo info, ParameterMetadata parameter) {
        for (Object attribute : parameter.attributes()) {
            if (attribute instanceof ValidateSetAttribute set) {
                return set.validValues();
            }
        }
        return info instanceof CmdletInfo cmdlet && cmdlet.descriptor().create() instanceof ArgumentCompleter completer
                ? completer.completeArgument(context, parameter.name())
                : List.of();
    }

    private static String quoted(String value) {
        boolean plain = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
        return plain ? value : "'" + value.replace("'", "''") + "'";
    }
}
