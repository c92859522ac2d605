package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ScriptBlockCode.Call;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.values.TimeSpan;

/** Measures how long a block takes. */
@Cmdlet(verb = "Measure", noun = "Command")
@OutputType("System.TimeSpan")
public final class MeasureCommandCommand extends PSCmdlet {

    /** The block. */
    @Parameter(mandatory = true, position = 0)
    ScriptBlock expression;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    private long nanos;

    @Override
    public void processRecord() {
        long start = System.nanoTime();
        run(expression, false, isBound("InputObject") ? inputObject : Call.NOT_SET, OutputSink.NULL);
        nanos += System.nanoTime() - start;
    }

    @Override
    public void endProcessing() {
        writeObject(TimeSpan.ofTicks(nanos / 100));
    }
}
