package mediashell.cmdlets.media;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateLength;
import mediashell.dotnet.system.management.automation.PSCredential;
import mediashell.site.BootImage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.SequenceWriter;
import mediashell.site.sequence.template.CaptureExistingComputer;
import mediashell.site.sequence.template.CaptureOptions;

/**
 * Makes the task sequence that captures a reference computer which is there already; with Configuration Manager its steps are put
 * into a custom sequence by hand (mission K2).
 */
@Examples({
    "New-CaptureTaskSequence 'Capture lab' LAB00001 \\\\cm01\\images\\lab.wim -Credential (Get-Credential)\n"
            + "Makes the task sequence that captures a computer into a file on a share."
})
@Cmdlet(verb = "New", noun = "CaptureTaskSequence", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_TaskSequencePackage")
public final class NewCaptureTaskSequenceCommand extends NewMediaCommandBase {

    /** The name. */
    @Parameter(mandatory = true, position = 0, aliases = "TaskSequenceName")
    @ValidateLength(min = 1, max = 50)
    String name;

    /** The boot image that captures: its name, its id or an object of Get-CMBootImage. */
    @Parameter(mandatory = true, position = 1)
    Object bootImage;

    /** The .wim file to write, on a share. */
    @Parameter(mandatory = true, position = 2, aliases = "OperatingSystemFilePath")
    String destination;

    /** The account that writes the file. */
    @Parameter(mandatory = true, type = "System.Management.Automation.PSCredential")
    PSCredential credential;

    /** What the sequence is for. */
    @Parameter
    @ValidateLength(min = 0, max = 127)
    String description = "";

    /** Who made the image. */
    @Parameter
    @ValidateLength(min = 0, max = 50)
    String createdBy = "";

    /** The version of the image. */
    @Parameter
    @ValidateLength(min = 0, max = 32)
    String imageVersion = "";

    /** The description of the image. */
    @Parameter
    String imageDescription = "";

    /** The package with the deployment tools of Windows versions that bring none. */
    @Parameter
    Object sysprepPackage;

    @Override
    public void endProcessing() {
        perform(() -> {
            String boot = packageId(bootImage, BootImage.class, "boot image");
            String text = SequenceWriter.write(new CaptureExistingComputer(options()).sequence());
            create(details -> new TaskSequence(details, boot, text, true), name, description, "");
        });
    }

    private CaptureOptions options() {
        return new CaptureOptions(
                destination,
                credential.userName(),
                new String(credential.password().reveal()),
                createdBy,
                imageVersion,
                imageDescription,
                packageId(sysprepPackage, SoftwarePackage.class, "package"));
    }
}
