package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.EncodingArgument;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.values.TextEncoding;
import mediashell.automation.values.TypedArray;

/** Passes objects on and keeps a copy in a file or variable. */
@Cmdlet(verb = "Tee", noun = "Object", defaultParameterSetName = "File")
public final class TeeObjectCommand extends PSCmdlet {

    /** Adds to the file. */
    @Parameter(set = "File")
    boolean append;

    /** The encoding of the text. */
    @Parameter(set = "File", type = "System.Object")
    @Parameter(set = "LiteralFile")
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding;

    /** The file. */
    @Parameter(set = "File", mandatory = true, position = 0, aliases = "Path")
    String filePath;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The file, its path taken as it is. */
    @Parameter(
            set = "LiteralFile",
            mandatory = true,
            aliases = {"PSPath", "LP"})
    String literalPath;

    /** The variable. */
    @Parameter(set = "Variable", mandatory = true)
    String variable;

    private final List<Object> kept = new ArrayList<>();
    private Pipeline outFile;

    @Override
    public void beginProcessing() {
        if (variable == null) {
            outFile = OutFilePipeline.open(
                    context(), commandRuntime().streams(), filePath, literalPath, append, encoding);
        }
    }

    @Override
    public void processRecord() {
        if (outFile == null) {
            kept.add(inputObject);
        } else {
            outFile.process(inputObject);
        }
        writeObject(inputObject);
    }

    @Override
    public void endProcessing() {
        if (outFile != null) {
            outFile.end();
            return;
        }
        List<Object> all = new ArrayList<>();
        if (append && context().sessionState().value(variable) != null) {
            Object before = context().sessionState().value(variable);
            Iterator<Object> elements = context().conversions().enumerate(before);
            if (elements == null) {
                all.add(before);
            } else {
                elements.forEachRemaining(all::add);
            }
        }
        all.addAll(kept);
        sessionState().setVariable(variable, all.size() == 1 ? all.getFirst() : TypedArray.ofObjects(all));
    }

    @Override
    public void dispose() {
        if (outFile != null) {
            outFile.close();
        }
    }
}
