package mediashell.cmdlets.management;

import java.util.List;

import mediashell.automation.AllowEmptyCollection;
import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.provider.PSDriveInfo;
import mediashell.automation.provider.ProviderErrors;
import mediashell.text.WildcardPattern;

/** Takes drives away. */
@Cmdlet(verb = "Remove", noun = "PSDrive", defaultParameterSetName = "Name", supportsShouldProcess = true)
public final class RemovePSDriveCommand extends PathCommandBase {

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** The names, taken as they are. */
    @Parameter(set = "LiteralName", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] literalName;

    /** The names, wildcards allowed. */
    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    @AllowNull
    @AllowEmptyCollection
    String[] name;

    /** The name of a provider. */
    @Parameter(valueFromPipelineByPropertyName = true, name = "PSProvider")
    String[] psProvider;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String scope;

    @Override
    public void processRecord() {
        for (String wanted : literalName != null ? literalName : name) {
            List<PSDriveInfo> matching = providers().drives().stream()
                    .filter(drive -> WildcardPattern.get(wanted, true).isMatch(drive.name()))
                    .toList();
            if (matching.isEmpty()) {
                writeError(ProviderErrors.driveNotFound(wanted).errorRecord());
            }
            for (PSDriveInfo drive : matching) {
                if (shouldProcess("Name: " + drive.name() + " Root: " + drive.root(), "Remove Drive")) {
                    providers().removeDrive(drive);
                }
            }
        }
    }
}
