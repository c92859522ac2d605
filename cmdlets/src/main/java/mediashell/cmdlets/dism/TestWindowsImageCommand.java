package mediashell.cmdlets.dism;

import java.io.IOException;

import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.media.wim.WimReader;
import mediashell.site.SiteException;

/**
 * Verifies a .wim file or a split set in full: integrity tables, the tree of every image, and every file against its hash. Writes True
 * when all holds, otherwise False and an error that says what does not. Not among the cmdlets of Windows.
 */
@Examples({"Test-WindowsImage *.wim\n" + "Verifies files in full and writes True or False for each."})
@Cmdlet(verb = "Test", noun = "WindowsImage")
@OutputType("System.Boolean")
public final class TestWindowsImageCommand extends ImageFileCommandBase {

    /** The .wim file, or the first part of a split set. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "FullName")
    String[] imagePath;

    /** Writes only True or False. */
    @Parameter
    boolean quiet;

    @Override
    public void processRecord() {
        for (String each : imagePath) {
            boolean sound = false;
            try (WimReader wim = WimReader.openSet(localPath(each))) {
                wim.checkIntegrity();
                wim.verify(monitor());
                sound = true;
            } catch (SiteException | IOException failed) {
                if (!quiet) {
                    writeError(errorRecordOf(failed));
                }
            }
            writeObject(sound);
        }
    }
}
