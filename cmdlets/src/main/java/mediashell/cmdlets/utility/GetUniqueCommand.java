package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;

/** Leaves out what equals the object before it. */
@Cmdlet(verb = "Get", noun = "Unique", defaultParameterSetName = "AsString")
public final class GetUniqueCommand extends PSCmdlet {

    /** Compares text. */
    @Parameter(set = "AsString")
    boolean asString;

    /** Text is compared without regard to case. */
    @Parameter
    boolean caseInsensitive;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** Compares types. */
    @Parameter(set = "UniqueByType")
    boolean onType;

    private Object last;
    private boolean first = true;

    @Override
    public void processRecord() {
        boolean same = !first && same();
        first = false;
        if (!same) {
            last = inputObject;
            writeObject(inputObject);
        }
    }

    private boolean same() {
        if (onType) {
            return context()
                    .members()
                    .typeNames(last)
                    .getFirst()
                    .equals(context().members().typeNames(inputObject).getFirst());
        }
        if (asString) {
            String one = context().conversions().toText(last);
            String other = context().conversions().toText(inputObject);
            return context().conversions().equal(one, other, caseInsensitive);
        }
        return context().conversions().equal(PSObject.base(last), PSObject.base(inputObject), caseInsensitive);
    }
}
