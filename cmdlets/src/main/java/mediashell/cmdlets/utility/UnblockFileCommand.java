package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;

/** Takes the mark of downloads from files; Linux has no such mark, so it is always an error, as in PowerShell. */
@Cmdlet(verb = "Unblock", noun = "File", defaultParameterSetName = "ByPath", supportsShouldProcess = true)
public final class UnblockFileCommand extends PSCmdlet {

    /** The files, their paths taken as they are. */
    @Parameter(
            set = "ByLiteralPath",
            mandatory = true,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** The files; wildcards are expanded. */
    @Parameter(set = "ByPath", mandatory = true, position = 0)
    String[] path;

    @Override
    public void processRecord() {
        throwTerminatingError(errorRecord(
                "System.PlatformNotSupportedException",
                "LinuxNotSupported",
                ErrorCategory.NotImplemented,
                null,
                "files on Linux carry no mark of downloads: there is nothing to unblock"));
    }
}
