package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;

/** Runs text as a script in the current scope. */
@Cmdlet(verb = "Invoke", noun = "Expression")
public final class InvokeExpressionCommand extends PSCmdlet {

    /** The text. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    String command;

    @Override
    public void processRecord() {
        ScriptBlock block = context().createScriptBlock(command, null);
        run(block, false, Call.NOT_SET, output());
    }
}
