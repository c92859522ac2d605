package mediashell.host.repl;

import java.util.List;

import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.ExecutionContext;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes variables, parameters, their values, commands and paths from the session's own tables. */
final class ScriptCompleter implements Completer {

    private final ExecutionContext context;

    ScriptCompleter(ExecutionContext context) {
        this.context = context;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        ScriptLineParser.Word word = (ScriptLineParser.Word) line;
        String before = word.line().substring(0, word.start());
        try {
            if (word.word().startsWith("$")) {
                variables(candidates);
            } else if (word.word().startsWith("-")) {
                parameters(commandName(before), candidates);
            } else if (commandName(before).isEmpty()) {
                commands(word.word(), candidates);
                PathCandidates.add(context, word.word(), candidates);
            } else if (!ArgumentCandidates.add(context, commandName(before), before, candidates)) {
                PathCandidates.add(context, word.word(), candidates);
            }
        } catch (RuntimeException nothingToOffer) {
            candidates.clear();
        }
    }

    /** The first word of the command that the cursor stands in, or an empty string at its very beginning. */
    private static String commandName(String before) {
        int start = before.length();
        while (start > 0 && ";|({&\n".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        String command = before.substring(start).strip();
        int end = command.indexOf(' ');
        return end < 0 ? command : command.substring(0, end);
    }

    private void variables(List<Candidate> candidates) {
        for (PSVariable variable : context.sessionState().variables(null)) {
            candidates.add(new Candidate("$" + variable.name()));
        }
    }

    private void parameters(String command, List<Candidate> candidates) {
        CommandInfo info = context.commands().find(command);
        CommandMetadata metadata = info == null ? null : info.metadata();
        if (metadata == null) {
            return;
        }
        metadata.parameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(parameter -> candidates.add(new Candidate("-" + parameter.name())));
        if (metadata.advanced()) {
            for (String common : List.of("ErrorAction", "Verbose", "Debug", "OutVariable", "ErrorVariable")) {
                candidates.add(new Candidate("-" + common));
            }
        }
        if (metadata.supportsShouldProcess()) {
            candidates.add(new Candidate("-WhatIf"));
            candidates.add(new Candidate("-Confirm"));
        }
    }

    private void commands(String word, List<Candidate> candidates) {
        if (!word.isEmpty()) {
            context.commands().match(word + "*").forEach(info -> candidates.add(new Candidate(info.name())));
        }
    }
}
