package mediashell.host.repl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import mediashell.automation.ArgumentCompleter;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode;
import mediashell.automation.binding.ArgumentCompleters;
import mediashell.automation.binding.CmdletInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.binding.ValidateSetAttribute;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.Hashtable;
import mediashell.dotnet.system.management.automation.CompletionResult;
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
        List<String> values = registered(context, info, parameter.get());
        if (values.isEmpty()) {
            values = values(context, info, parameter.get());
        }
        values.forEach(value -> candidates.add(new Candidate(value)));
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
                .filter(each -> names(each).anyMatch(own -> own.startsWith(name)))
                .toList();
        return found.stream()
                .filter(each -> names(each).anyMatch(name::equals))
                .findFirst()
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
    }

    private static Stream<String> names(ParameterMetadata parameter) {
        return Stream.concat(Stream.of(parameter.name()), parameter.aliases().stream())
                .map(each -> each.toLowerCase(Locale.ROOT));
    }

    /** What the session's own completer offers; it gets command, parameter, word, syntax tree and the arguments bound so far. */
    private static List<String> registered(ExecutionContext context, CommandInfo info, ParameterMetadata parameter) {
        ScriptBlock block = ArgumentCompleters.of(context).find(info.name(), parameter.name());
        if (block == null) {
            return List.of();
        }
        List<Object> written = context.invoke(
                block, ScriptBlockCode.Call.NOT_SET, info.name(), parameter.name(), "", null, Hashtable.ignoringCase());
        return written.stream().map(value -> text(context, value)).toList();
    }

    private static String text(ExecutionContext context, Object offered) {
        return PSObject.base(offered) instanceof CompletionResult result
                ? result.completionText()
                : context.conversions().toText(offered);
    }

    private static List<String> values(ExecutionContext context, CommandInfo info, ParameterMetadata parameter) {
        for (Object attribute : parameter.attributes()) {
            if (attribute instanceof ValidateSetAttribute set) {
                return quoted(set.validValues());
            }
        }
        if (info instanceof CmdletInfo cmdlet && cmdlet.descriptor().create() instanceof ArgumentCompleter completer) {
            List<String> values = completer.completeArgument(context, parameter.name());
            return completer.offersExpressions() ? values : quoted(values);
        }
        return List.of();
    }

    private static List<String> quoted(List<String> values) {
        return values.stream().map(ArgumentCandidates::quoted).toList();
    }

    private static String quoted(String value) {
        boolean plain = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_');
        return plain ? value : "'" + value.replace("'", "''") + "'";
    }
}
