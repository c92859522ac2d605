package mediashell.cmdlets.media;

import java.nio.file.Path;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.Parameter;
import mediashell.site.PathMapping;

/** Says which local folder stands behind a share or drive letter, so that {@code \\server\share} and {@code C:\} paths work. */
@Examples({
    "New-SitePath C:\\Media /srv/media\n" + "Lets scripts write C:\\Media\\lab.iso for /srv/media/lab.iso.",
    "New-SitePath \\\\cm01.lab.example\\sources /mnt/sources\n" + "Names the folder where the files of a share are."
})
@Cmdlet(verb = "New", noun = "SitePath", supportsShouldProcess = true)
public final class NewSitePathCommand extends MediaCommandBase {

    /** The share or drive: two backslashes, server and share, or a letter with a colon. */
    @Parameter(mandatory = true, position = 0)
    String prefix;

    /** The local folder behind it. */
    @Parameter(mandatory = true, position = 1)
    String path;

    @Override
    public void endProcessing() {
        perform(() -> {
            Path folder = context().providers().toFile(path);
            if (shouldProcess(prefix, "Map to " + folder)) {
                catalog().save(new PathMapping(prefix, folder.toString()));
            }
        });
    }
}
