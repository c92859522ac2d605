package mediashell.cmdlets.management;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.binding.CommandMetadata.ConfirmImpact;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderInfo;

/** Makes a drive: a short name for a folder. */
@Cmdlet(verb = "New", noun = "PSDrive", supportsShouldProcess = true, confirmImpact = ConfirmImpact.Low)
public final class NewPSDriveCommand extends PathCommandBase {

    /** Accepted for scripts' sake; providers here need no other user. */
    @Parameter(valueFromPipelineByPropertyName = true, type = "System.Management.Automation.PSCredential")
    Object credential;

    /** A sentence about it. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String description;

    /** The name, without a colon. */
    @Parameter(mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String name;

    /** The provider, usually FileSystem. */
    @Parameter(mandatory = true, position = 1, valueFromPipelineByPropertyName = true, name = "PSProvider")
    String psProvider;

    /** The folder that the drive stands for. */
    @Parameter(mandatory = true, position = 2, valueFromPipelineByPropertyName = true)
    @AllowEmptyString
    String root;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String scope;

    @Override
    public void processRecord() {
        ProviderInfo provider = providers().provider(psProvider);
        if (provider == null) {
            writeError(ProviderErrors.providerNotFound(psProvider).errorRecord());
            return;
        }
        if (shouldProcess("Name: " + name + " Provider: " + provider + " Root: " + root, "New Drive")) {
            attempt(() -> writeObject(
                    providers().addDrive(name, provider, root, description == null ? "" : description, scope)));
        }
    }
}
