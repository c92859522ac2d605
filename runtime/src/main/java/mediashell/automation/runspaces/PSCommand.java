package mediashell.automation.runspaces;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import mediashell.automation.InvocationInfo;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.pipeline.CommandProcessor;
import mediashell.automation.pipeline.CommandProcessors;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.PSCommand: the commands of a PowerShell object, in statements of one pipeline each. */
@DotNetType("System.Management.Automation.PSCommand")
public final class PSCommand {

    /** One command with its arguments so far. */
    private record Entry(String text, boolean isScript, boolean localScope, List<CommandArgument> arguments) {

        CommandProcessor processor(ExecutionContext session) {
            if (isScript) {
                ScriptBlock block = session.createScriptBlock(text, null);
                CommandLine line = new CommandLine(arguments, new InvocationInfo(null, null, ""));
                return block.code().processor(session, block, null, !localScope, line);
            }
            CommandInfo command = session.commands().require(text);
            CommandLine line = new CommandLine(arguments, new InvocationInfo(command, null, text));
            return CommandProcessors.create(session, command, line, false);
        }
    }

    private final List<List<Entry>> statements = new ArrayList<>();

    PSCommand() {
        clear();
    }

    void add(String text, boolean isScript, boolean localScope) {
        statements.getLast().add(new Entry(text, isScript, localScope, new ArrayList<>()));
    }

    void addStatement() {
        statements.add(new ArrayList<>());
    }

    /** Adds to the last command; false when there is none. */
    boolean addArgument(CommandArgument argument) {
        if (statements.getLast().isEmpty()) {
            return false;
        }
        return statements.getLast().getLast().arguments().add(argument);
    }

    /** A pipeline for each statement that has commands. */
    List<Supplier<Pipeline>> pipelines(ExecutionContext session) {
        List<Supplier<Pipeline>> made = new ArrayList<>();
        for (List<Entry> statement : List.copyOf(statements)) {
            List<Entry> entries = List.copyOf(statement);
            if (!entries.isEmpty()) {
                made.add(() -> pipeline(session, entries));
            }
        }
        return made;
    }

    private static Pipeline pipeline(ExecutionContext session, List<Entry> entries) {
        Pipeline pipeline = new Pipeline(session);
        for (Entry entry : entries) {
            pipeline.add(entry.processor(session));
        }
        return pipeline;
    }

    @DotNetMethod
    final void clear() {
        statements.clear();
        statements.add(new ArrayList<>());
    }

    @DotNetProperty
    @TypeName("System.Object")
    Object commands() {
        List<Object> names = new ArrayList<>();
        statements.forEach(statement -> statement.forEach(entry -> names.add(entry.text())));
        return TypedArray.ofObjects(names);
    }
}
