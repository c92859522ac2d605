package mediashell.automation.runspaces;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;

/** System.Management.Automation.PSCommand: the commands of a PowerShell object, in statements of one pipeline each. */
@DotNetType("System.Management.Automation.PSCommand")
public final class PSCommand {
    private final List<List<Command>> statements = new ArrayList<>();

    @DotNetConstructor
    PSCommand() {
        clear();
    }

    @DotNetMethod
    PSCommand addCommand(String command) {
        return addCommand(new Command(command));
    }

    @DotNetMethod
    PSCommand addCommand(Command command) {
        statements.getLast().add(command);
        return this;
    }

    @DotNetMethod
    PSCommand addScript(String script) {
        return addScript(script, false);
    }

    @DotNetMethod
    PSCommand addScript(String script, boolean useLocalScope) {
        return addCommand(new Command(script, true, useLocalScope));
    }

    @DotNetMethod
    PSCommand addStatement() {
        if (!statements.getLast().isEmpty()) {
            statements.add(new ArrayList<>());
        }
        return this;
    }

    @DotNetMethod
    PSCommand addArgument(Object value) {
        return add(new CommandParameter(null, value));
    }

    @DotNetMethod
    PSCommand addParameter(String parameterName, Object value) {
        return add(new CommandParameter(parameterName, value));
    }

    @DotNetMethod
    PSCommand addParameter(String parameterName) {
        return add(new CommandParameter(parameterName));
    }

    private PSCommand add(CommandParameter parameter) {
        if (statements.getLast().isEmpty()) {
            throw SessionErrors.plain(
                    "System.InvalidOperationException",
                    "an argument needs a command: call AddCommand or AddScript first");
        }
        statements.getLast().getLast().add(parameter);
        return this;
    }

    /** A pipeline for each statement that has commands. */
    List<Supplier<Pipeline>> pipelines(ExecutionContext session) {
        List<Supplier<Pipeline>> made = new ArrayList<>();
        for (List<Command> statement : List.copyOf(statements)) {
            List<Command> commands = List.copyOf(statement);
            if (!commands.isEmpty()) {
                made.add(() -> pipeline(session, commands));
            }
        }
        return made;
    }

    private static Pipeline pipeline(ExecutionContext session, List<Command> commands) {
        Pipeline pipeline = new Pipeline(session);
        for (Command command : commands) {
            pipeline.add(command.processor(session));
        }
        return pipeline;
    }

    boolean isEmpty() {
        return statements.stream().allMatch(List::isEmpty);
    }

    @DotNetMethod
    final void clear() {
        statements.clear();
        statements.add(new ArrayList<>());
    }

    @DotNetProperty
    @TypeName("System.Object")
    Object commands() {
        return new ListObject(
                GenericType.of(
                        FacadeTypes.require("System.Collections.ObjectModel.Collection`1"),
                        List.of(FacadeTypes.require("System.Management.Automation.Runspaces.Command"))),
                statements.stream().flatMap(List::stream).toList());
    }
}
