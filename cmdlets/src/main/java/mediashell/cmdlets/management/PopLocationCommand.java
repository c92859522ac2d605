package mediashell.cmdlets.management;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.PathInfo;
import mediashell.automation.provider.ProviderPath;

/** Goes back to the location remembered last. */
@Cmdlet(verb = "Pop", noun = "Location")
@OutputType("System.Management.Automation.PathInfo")
public final class PopLocationCommand extends PathCommandBase {

    /** Writes what was changed or made. */
    @Parameter
    boolean passThru;

    /** The stack to use. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String stackName;

    @Override
    public void processRecord() {
        List<ProviderPath> stack = providers().locationStack(stackName == null ? "" : stackName);
        if (stack.isEmpty()) {
            return;
        }
        ProviderPath back = stack.removeLast();
        attempt(() -> providers().setLocation(back));
        if (passThru) {
            writeObject(new PathInfo(providers().location()));
        }
    }
}
