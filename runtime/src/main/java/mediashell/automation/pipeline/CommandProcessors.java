package mediashell.automation.pipeline;

import mediashell.automation.binding.ApplicationInfo;
import mediashell.automation.binding.CmdletInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.session.ExecutionContext;

/** From a command and its command line to what runs it. */
public final class CommandProcessors {

    private CommandProcessors() {}

    /**
     * @param command with aliases resolved already
     * @param dotSource whether a script or function runs in the caller's scope
     */
    public static CommandProcessor create(
            ExecutionContext context, CommandInfo command, CommandLine line, boolean dotSource) {
        return switch (command) {
            case CmdletInfo cmdlet -> new CmdletProcessor(context, cmdlet, line);
            case FunctionInfo function ->
                function.scriptBlock().code().processor(context, function.scriptBlock(), function, dotSource, line);
            case ApplicationInfo application -> new NativeCommandProcessor(context, application, line);
            default ->
                throw new IllegalArgumentException("an alias is to be resolved before it is run: " + command.name());
        };
    }
}
