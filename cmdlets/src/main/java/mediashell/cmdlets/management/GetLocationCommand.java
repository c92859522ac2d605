package mediashell.cmdlets.management;

import java.util.Arrays;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.provider.PSDriveInfo;
import mediashell.automation.provider.PathInfo;
import mediashell.automation.provider.ProviderPath;

/** Shows the current location. */
@Cmdlet(verb = "Get", noun = "Location", defaultParameterSetName = "Location")
@OutputType({"System.Management.Automation.PathInfo", "System.Management.Automation.PathInfoStack"})
public final class GetLocationCommand extends PathCommandBase {

    /** The name of a drive. */
    @Parameter(set = "Location", valueFromPipelineByPropertyName = true, name = "PSDrive")
    String[] psDrive;

    /** The name of a provider. */
    @Parameter(set = "Location", valueFromPipelineByPropertyName = true, name = "PSProvider")
    String[] psProvider;

    /** Shows the stack of Push-Location. */
    @Parameter(set = "Stack")
    boolean stack;

    /** Shows this stack of Push-Location. */
    @Parameter(set = "Stack", valueFromPipelineByPropertyName = true)
    String[] stackName;

    @Override
    public void processRecord() {
        if (stack || stackName != null) {
            String name = stackName == null || stackName.length == 0 ? "" : stackName[0];
            for (ProviderPath place : providers().locationStack(name).reversed()) {
                writeObject(new PathInfo(place));
            }
            return;
        }
        if (psDrive == null && psProvider == null) {
            writeObject(new PathInfo(providers().location()));
            return;
        }
        for (PSDriveInfo drive : providers().drives()) {
            if (isWanted(drive)) {
                writeObject(new PathInfo(providers().resolve(drive.name().equals("/") ? "/" : drive.name() + ":")));
            }
        }
    }

    private boolean isWanted(PSDriveInfo drive) {
        return contains(psDrive, drive.name())
                || contains(psProvider, drive.provider().name());
    }

    private static boolean contains(String[] names, String name) {
        return names != null && Arrays.stream(names).anyMatch(name::equalsIgnoreCase);
    }
}
