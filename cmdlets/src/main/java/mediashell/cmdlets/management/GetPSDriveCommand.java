package mediashell.cmdlets.management;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.provider.PSDriveInfo;
import mediashell.text.WildcardPattern;

/** Lists the drives. */
@Cmdlet(verb = "Get", noun = "PSDrive", defaultParameterSetName = "Name")
@OutputType("System.Management.Automation.PSDriveInfo")
public final class GetPSDriveCommand extends PathCommandBase {

    /** The names, taken as they are. */
    @Parameter(set = "LiteralName", mandatory = true, position = 0, valueFromPipelineByPropertyName = true)
    String[] literalName;

    /** The names, wildcards allowed. */
    @Parameter(set = "Name", position = 0, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    /** The name of a provider. */
    @Parameter(valueFromPipelineByPropertyName = true, name = "PSProvider")
    String[] psProvider;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String scope;

    @Override
    public void processRecord() {
        for (String wanted : literalName != null ? literalName : name == null ? new String[] {"*"} : name) {
            boolean found = false;
            for (PSDriveInfo drive : providers().drives()) {
                if (matches(wanted, drive) && isOfProvider(drive)) {
                    found = true;
                    writeObject(drive);
                }
            }
            boolean pattern = literalName == null && hasWildcards(wanted);
            if (!found && !pattern) {
                writeError(errorRecord(
                        "System.Management.Automation.DriveNotFoundException",
                        "GetLocationNoMatchingDrive",
                        ErrorCategory.ObjectNotFound,
                        wanted,
                        "there is no drive '" + wanted + "'"));
            }
        }
    }

    private boolean matches(String wanted, PSDriveInfo drive) {
        return literalName != null
                ? drive.name().equalsIgnoreCase(wanted)
                : WildcardPattern.get(wanted, true).isMatch(drive.name());
    }

    private boolean isOfProvider(PSDriveInfo drive) {
        if (psProvider == null) {
            return true;
        }
        for (String provider : psProvider) {
            if (WildcardPattern.get(provider, true).isMatch(drive.provider().name())) {
                return true;
            }
        }
        return false;
    }
}
