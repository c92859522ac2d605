package mediashell.cmdlets.format;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.format.OutputFormatter;

/** Gives the text that its input would show on a screen. */
@Cmdlet(verb = "Out", noun = "String", defaultParameterSetName = "NoNewLineFormatting")
@OutputType("System.String")
public final class OutStringCommand extends PSCmdlet {

    /** The width of a screen that nobody gave. */
    private static final int DEFAULT_WIDTH = 80;

    /** Gives line by line instead of one text. */
    @Parameter(set = "StreamFormatting")
    boolean stream;

    /** Characters a line. */
    @Parameter
    @ValidateRange(min = 2, max = Integer.MAX_VALUE)
    int width = DEFAULT_WIDTH;

    /** Leaves all line ends out. */
    @Parameter(set = "NoNewLineFormatting")
    boolean noNewline;

    /** The objects to show. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    private final StringBuilder text = new StringBuilder();
    private OutputFormatter formatter;

    @Override
    public void beginProcessing() {
        formatter = new OutputFormatter(context(), width, this::line);
    }

    private void line(String line) {
        if (stream) {
            writeObject(line);
        } else {
            text.append(line).append(noNewline ? "" : "\n");
        }
    }

    @Override
    public void processRecord() {
        formatter.write(inputObject);
    }

    @Override
    public void endProcessing() {
        formatter.end();
        if (!stream) {
            writeObject(text.toString());
        }
    }
}
