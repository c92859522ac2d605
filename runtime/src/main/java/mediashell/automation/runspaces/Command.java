package mediashell.automation.runspaces;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.pipeline.CommandProcessor;
import mediashell.automation.pipeline.CommandProcessors;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.ListObject;
import mediashell.language.ast.ParseError;

/** System.Management.Automation.Runspaces.Command: a command or script with its arguments so far. */
@DotNetType("System.Management.Automation.Runspaces.Command")
public final class Command {
    private final String text;
    private final boolean script;
    private final boolean localScope;
    private final ListObject parameters = new ListObject(GenericType.of(
            FacadeTypes.require("System.Collections.ObjectModel.Collection`1"),
            List.of(FacadeTypes.require("System.Management.Automation.Runspaces.CommandParameter"))));

    @DotNetConstructor
    Command(String command) {
        this(command, false, false);
    }

    @DotNetConstructor
    Command(String command, boolean isScript) {
        this(command, isScript, false);
    }

    @DotNetConstructor
    Command(String command, boolean isScript, boolean useLocalScope) {
        this.text = command;
        this.script = isScript;
        this.localScope = useLocalScope;
    }

    void add(CommandParameter parameter) {
        parameters.add(parameter);
    }

    CommandProcessor processor(ExecutionContext session) {
        List<CommandArgument> arguments = new ArrayList<>();
        parameters.items().forEach(parameter -> arguments.add(((CommandParameter) parameter).argument()));
        if (script) {
            ScriptBlock block = compile(session);
            CommandLine line = new CommandLine(arguments, new InvocationInfo(null, null, ""));
            return block.code().processor(session, block, null, !localScope, line);
        }
        CommandInfo command = session.commands().require(text);
        CommandLine line = new CommandLine(arguments, new InvocationInfo(command, null, text));
        return CommandProcessors.create(session, command, line, false);
    }

    /** Text that only needs more to be right is an IncompleteParseException here, unlike in ScriptBlock.Create. */
    private ScriptBlock compile(ExecutionContext session) {
        try {
            return session.createScriptBlock(text, null);
        } catch (DotNetException wrong) {
            throw firstError(wrong).incompleteInput() ? incomplete(wrong) : wrong;
        }
    }

    private static ParseError firstError(DotNetException wrong) {
        Object errors = wrong.properties().get("Errors");
        if (errors != null && ArrayAccess.toObjects(errors)[0] instanceof ParseError first) {
            return first;
        }
        throw wrong;
    }

    private static DotNetException incomplete(DotNetException wrong) {
        DotNetException made =
                SessionErrors.plain("System.Management.Automation.IncompleteParseException", wrong.getMessage());
        made.properties().putAll(wrong.properties());
        String id = wrong.errorRecord().errorId();
        return made.withErrorRecord(new ErrorRecord(made, id, ErrorCategory.ParserError, null));
    }

    @DotNetProperty
    public String commandText() {
        return text;
    }

    @DotNetProperty
    boolean isScript() {
        return script;
    }

    @DotNetProperty
    boolean useLocalScope() {
        return localScope;
    }

    @DotNetProperty
    @TypeName("System.Object")
    Object parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return text;
    }
}
