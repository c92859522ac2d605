package mediashell.cmdlets.utility;

import java.util.List;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.values.TypedArray;

/** Runs text as a script in the current scope. */
@Cmdlet(verb = "Invoke", noun = "Expression")
public final class InvokeExpressionCommand extends PSCmdlet {

    /** The text. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    String command;

    @Override
    public void processRecord() {
        ScriptBlock block = context().createScriptBlock(command, null);
        Call call = new Call(
                false,
                Call.NOT_SET,
                null,
                List.of(),
                Map.of("args", TypedArray.ofObjects(List.of())),
                commandRuntime().streams());
        block.code().run(context(), block, call);
    }
}
