package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.TypeNameList;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidateRange;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.Runspace;

/** Shows errors with all that is known of them. */
@Cmdlet(verb = "Get", noun = "Error", defaultParameterSetName = "Newest")
@OutputType({"System.Management.Automation.ErrorRecord#PSExtendedError", "System.Exception#PSExtendedError"})
public final class GetErrorCommand extends PSCmdlet {

    private static final String MARK = "#PSExtendedError";

    /** An error record or an exception. */
    @Parameter(set = "Error", position = 0, valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    @ValidateNotNullOrEmpty
    Object inputObject;

    /** How many of the session's last errors. */
    @Parameter(set = "Newest", aliases = "Last")
    @ValidateRange(min = 1, max = 2147483647)
    int newest = 1;

    private final List<Object> errors = new ArrayList<>();

    @Override
    public void processRecord() {
        Object given = PSObject.base(inputObject);
        if (given instanceof ErrorRecord || given instanceof DotNetException) {
            errors.add(given);
        }
    }

    @Override
    public void endProcessing() {
        if (!isBound("InputObject") && context() instanceof Runspace runspace) {
            List<Object> known = runspace.errors().list().items();
            errors.addAll(known.subList(0, Math.min(newest, known.size())));
        }
        for (int i = 0; i < errors.size(); i++) {
            PSObject shown = marked(PSObject.base(errors.get(i)));
            if (errors.size() > 1) {
                shown.instanceMembers().put(new PSNoteProperty("PSErrorIndex", i));
            }
            writeObject(shown);
        }
    }

    /** The same error with a type name that asks for the long view. */
    private PSObject marked(Object error) {
        PSObject marked = PSObject.wrap(error);
        List<String> names = new ArrayList<>(context().members().typeNames(error));
        String own = error instanceof ErrorRecord ? "System.Management.Automation.ErrorRecord" : "System.Exception";
        names.remove("System.Management.Automation.ErrorRecord");
        names.remove("System.Exception");
        names.addFirst(own + MARK);
        marked.setTypeNames(new TypeNameList(names));
        return marked;
    }
}
