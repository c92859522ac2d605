package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;

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
                .bootFilesFolder(bootFilesPath == null ? null : command.localPath(bootFilesPath));
    }

    Path log(NewMediaCommandBase command) throws IOException {
        return logPath == null ? command.siteSession().log() : command.localPath(logPath);
    }
}
