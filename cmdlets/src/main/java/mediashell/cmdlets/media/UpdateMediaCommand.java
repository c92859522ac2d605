package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.authoring.MediaRefresh;
import mediashell.authoring.RefreshChanges;
import mediashell.authoring.certificate.CertificateInput;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.binding.CommandMetadata;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.TypedArray;
import mediashell.media.engine.MediumDifference;
import mediashell.media.engine.MediumPaths;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.publish.DiscSetNames;

/**
 * Makes a medium again when the site has something newer, and says what: the wish is read out of the medium itself. A medium that
 * is up to date stays as it is, which is success; one that cannot be made again is an error, and the next has its turn. The old medium is replaced only once the new one is whole and verified.
 */
@Examples({
    "Update-Media lab.iso -Verbose\n" + "Makes the medium again when the site has newer content, and says why.",
    "Get-ChildItem /srv/media/*.iso | Update-Media | Where-Object Updated\n"
            + "Refreshes all media of a folder and lists those that were stale."
})
@Cmdlet(
        verb = "Update",
        noun = "Media",
        supportsShouldProcess = true,
        confirmImpact = CommandMetadata.ConfirmImpact.Low)
@OutputType("Mediashell.MediaUpdate")
public final class UpdateMediaCommand extends NewMediaCommandBase {

    /** The medium: an image file, a device or a folder; for a set the folder of its discs or its name. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "FullName")
    String path;

    /** The password of the medium, which the new one gets, too. */
    @Parameter
    SecureString password;

    /** A new start of validity of stand-alone media. */
    @Parameter
    DateTime startDate;

    /** A new end of validity of stand-alone media. */
    @Parameter
    DateTime expirationDate;

    /** Gives bootable and prestaged media a new self-signed certificate. */
    @Parameter
    boolean renewCertificate;

    /** Gives bootable and prestaged media the certificate of this PFX file. */
    @Parameter
    String certificatePath;

    /** The password of the PFX file. */
    @Parameter
    SecureString certificatePassword;

    /** Makes the medium again although nothing is newer. */
    @Parameter
    boolean force;

    /** The serial number of the device that -Path names. */
    @Parameter
    String serialNumber;

    /** The log to append to, in CMTrace's format. */
    @Parameter
    String logPath;

    @Override
    public void processRecord() {
        performEach(this::update);
    }

    private void update() throws IOException {
        MediaIdentity identity = newIdentity();
        List<Path> volumes = MediumPaths.group(List.of(localPath(path))).getFirst();
        Path target = withMedium(volumes, UpdateMediaCommand::target);
        MediaRefresh refresh =
                withMedium(volumes, medium -> MediaRefresh.of(catalog(), medium, identity, changes(identity), target));
        refresh.reasons().forEach(reason -> writeVerbose(reason.text()));
        boolean needed = refresh.isStale() || force || refresh.authored().hasErrors();
        Path log = logPath == null ? siteSession().log() : localPath(logPath);
        PSObject made = needed
                ? build(refresh.authored(), refresh.request(), target, log).orElse(null)
                : null;
        writeObject(object(target, refresh, made));
    }

    private static Path target(OpenedMedium medium) throws IOException {
        Path first = medium.discs().getFirst().path();
        return medium.index() == null ? first : DiscSetNames.target(first);
    }

    private RefreshChanges changes(MediaIdentity identity) {
        if (renewCertificate && certificatePath != null) {
            throw failure(
                    "CertificateTwice",
                    ErrorCategory.InvalidArgument,
                    certificatePath,
                    "either -RenewCertificate or -CertificatePath was expected, but both were given");
        }
        boolean changed = renewCertificate || certificatePath != null;
        CertificateInput certificate =
                changed ? certificate(certificatePath, certificatePassword, null, null, identity) : null;
        return new RefreshChanges(
                secret(password),
                instant(startDate),
                instant(expirationDate),
                certificate,
                serialNumber == null ? null : device(serialNumber));
    }

    private static PSObject object(Path target, MediaRefresh refresh, PSObject made) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", target.toString());
        values.put("Updated", made != null);
        values.put(
                "Reason",
                TypedArray.ofStrings(
                        refresh.reasons().stream().map(MediumDifference::text).toList()));
        values.put("Build", made);
        return MediumObjects.object("Mediashell.MediaUpdate", values);
    }
}
