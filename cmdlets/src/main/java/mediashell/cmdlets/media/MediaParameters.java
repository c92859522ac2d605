package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.media.plan.BootLoader;

/** Parameters of every cmdlet that makes media. */
final class MediaParameters {

    /** The distribution points to take content from; all of the site by default. */
    @Parameter
    Object[] distributionPoint;

    /** The volume label, at most 32 characters. */
    @Parameter
    String label;

    /** The architecture of the machines to start, where the contents do not tell. */
    @Parameter
    @ValidateSet({"x86", "x64", "arm64"})
    String architecture;

    /** Where boot files are looked for that the boot image does not have. */
    @Parameter
    String bootFilesPath;

    /** Ex takes the UEFI boot files whose names end in _EX, which are signed under the authority of 2023; Standard those under the plain names. */
    @Parameter
    @ValidateSet({"Standard", "Ex"})
    String bootLoader = "Standard";

    /** A file or folder with the certificates that the machines' firmware trusts; a loader that leads to none of them is told. */
    @Parameter
    String trustedCertificatePath;

    /** The code of the site, where the catalogue has several. */
    @Parameter
    String siteCode;

    /** The identity of an earlier medium, to make the same bytes again. */
    @Parameter
    String identity;

    /** The log to append to, in CMTrace's format. */
    @Parameter
    String logPath;

    /** Returns a description of what was made. */
    @Parameter
    boolean passThru;

    <B extends MediaRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        return wish.distributionPoints(command.serverNames(distributionPoint))
                .label(label)
                .architecture(architecture)
                .bootFilesFolder(bootFilesPath == null ? null : command.localPath(bootFilesPath))
                .bootLoader(BootLoader.valueOf(bootLoader.toUpperCase(Locale.ROOT)))
                .trustedCertificates(trustedCertificatePath == null ? null : command.localPath(trustedCertificatePath));
    }

    Path log(NewMediaCommandBase command) throws IOException {
        return logPath == null ? command.siteSession().log() : command.localPath(logPath);
    }
}
