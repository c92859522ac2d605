package mediashell.cmdlets.core;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.ArgumentCompleters;

/** Names the script block that offers values for a parameter, or for the arguments of a program. */
@Cmdlet(
        verb = "Register",
        noun = "ArgumentCompleter",
        dotNetName = "System.Management.Automation.RegisterArgumentCompleterCommand")
public final class RegisterArgumentCompleterCommand extends PSCmdlet {

    /** The commands or programs; without them the parameter's name alone counts. */
    @Parameter(set = "NativeCommandSet", mandatory = true)
    @Parameter(set = "PowerShellSet")
    String[] commandName;

    /** Says that the commands are programs. */
    @Parameter(name = "Native", set = "NativeCommandSet")
    boolean forPrograms;

    /** Says that the block is for all programs without one of their own. */
    @Parameter(set = "NativeFallbackSet")
    boolean nativeFallback;

    /** The parameter. */
    @Parameter(set = "PowerShellSet", mandatory = true)
    String parameterName;

    /** What writes the values. */
    @Parameter(mandatory = true)
    @AllowNull
    ScriptBlock scriptBlock;

    @Override
    public void endProcessing() {
        ArgumentCompleters completers = ArgumentCompleters.of(context());
        String[] commands = commandName == null ? new String[] {null} : commandName;
        for (String command : commands) {
            if (parameterName != null) {
                completers.register(command, parameterName, scriptBlock);
            } else {
                completers.registerNative(command, scriptBlock);
            }
        }
    }
}
