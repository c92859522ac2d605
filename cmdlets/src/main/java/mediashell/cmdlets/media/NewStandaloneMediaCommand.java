package mediashell.cmdlets.media;

import mediashell.authoring.StandaloneMediaRequest;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ParameterGroup;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.values.DateTime;

/**
 * Makes a stand-alone medium: everything that a task sequence needs, on one disc that starts a computer. An existing file is
 * replaced only once the new medium is whole and verified.
 */
@Examples({
    "New-StandaloneMedia 'Deploy Windows' lab.iso -PassThru\n"
            + "Makes one disc with everything that the task sequence needs, reads it back, and "
            + "tells what is on it.",
    "Get-CMTaskSequence -Name 'Deploy Windows' | New-StandaloneMedia -Path "
            + "/srv/media/lab.iso -Capacity 4GB -Password (Read-Host -AsSecureString)\n"
            + "Makes a set of discs of 4 GB, protected by a password.",
    "New-StandaloneMedia 'Deploy Windows' /dev/sdb -FileSystem Fat32 -SerialNumber "
            + "60A44C413DF8F190\n"
            + "Writes a stick. Get-MediaDevice lists the devices with their serial numbers; without "
            + "both nothing is written.",
    "New-StandaloneMedia 'Deploy Windows' lab.iso -WhatIf\n"
            + "Shows everything that would keep the medium from being made, or its plan and the "
            + "layout of its sectors."
})
@Cmdlet(
        verb = "New",
        noun = "StandaloneMedia",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("Mediashell.MediaBuild")
public final class NewStandaloneMediaCommand extends NewMediaCommandBase {

    /** The task sequence that the medium runs: its name, its id or an object of Get-CMTaskSequence. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    Object taskSequence;

    /** The .iso file to make, or the folder for -FileSystem Folder. */
    @Parameter(mandatory = true, position = 1)
    String path;

    /** Before this time the medium does not start. */
    @Parameter
    DateTime startDate;

    /** From this time on the medium does not start. */
    @Parameter
    DateTime expirationDate;

    @ParameterGroup
    final CarrierParameters carrier = new CarrierParameters();

    @ParameterGroup
    final CustomizationParameters customization = new CustomizationParameters();

    @ParameterGroup
    final ContentParameters content = new ContentParameters();

    @ParameterGroup
    final MediaParameters media = new MediaParameters();

    @Override
    public void processRecord() {
        perform(() -> make(identity -> wish(), path, media));
    }

    private StandaloneMediaRequest.Builder wish() {
        StandaloneMediaRequest.Builder wish =
                StandaloneMediaRequest.of(site(media.siteCode).code(), taskSequenceId(taskSequence));
        carrier.apply(wish, this);
        customization.apply(wish, this);
        content.apply(wish, this);
        return media.apply(wish, this).start(instant(startDate)).expiry(instant(expirationDate));
    }
}
