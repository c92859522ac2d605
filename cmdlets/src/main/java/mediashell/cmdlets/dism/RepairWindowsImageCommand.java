package mediashell.cmdlets.dism;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.wim.WimDamage;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimRepair;
import mediashell.media.wim.mount.MountedImage;

/**
 * Finds files of an image whose bytes in the .wim file are damaged, and restores them from other .wim files or folders.
 *
 * <p>Deviations: Windows repairs its component store, which needs a running servicing stack; here the bytes of the file are what is
 * checked and repaired. {@code -Path} is the folder of a mounted image as in Windows, or a .wim file, of which every image is looked at.
 */
@Examples({
    "Repair-WindowsImage -Path install.wim -ScanHealth\n"
            + "Reads every file of all images and tells whether bytes are damaged.",
    "Repair-WindowsImage -Path install.wim -RestoreHealth -Source copy.wim\n"
            + "Takes damaged bytes from another file that has them."
})
@Cmdlet(verb = "Repair", noun = "WindowsImage", defaultParameterSetName = "Offline", supportsShouldProcess = true)
@OutputType("Microsoft.Dism.Commands.ImageHealthObject")
public final class RepairWindowsImageCommand extends MountCommandBase {

    /** The folder of a mounted image, or a .wim file. */
    @Parameter(set = "Offline", mandatory = true, valueFromPipelineByPropertyName = true)
    String path;

    /** For the running Windows, which is refused: there is none. */
    @Parameter(set = "Online", mandatory = true, valueFromPipelineByPropertyName = true)
    boolean online;

    /** Tells whether the file is damaged, by its integrity table where it has one. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean checkHealth;

    /** Reads every file of the image. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean scanHealth;

    /** Reads every file of the image and restores those that are damaged. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean restoreHealth;

    /** For the component store, which is refused. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean startComponentCleanup;

    /** Windows Update is never asked here. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean limitAccess;

    /** For the component store, which is refused. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean resetBase;

    /** For the component store, which is refused. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean defer;

    /** .wim files and folders that have the right bytes. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String[] source;

    /** Nothing is restarted here. */
    @Parameter(valueFromPipelineByPropertyName = true)
    boolean noRestart;

    /** The folder of Windows in the image; not needed here. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String windowsDirectory;

    /** The drive of the boot manager; not needed here. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String systemDrive;

    @Override
    public void processRecord() {
        perform(() -> {
            refuse("Online", "StartComponentCleanup", "ResetBase", "Defer");
            requireWish();
            Path given = localPath(path);
            boolean folder = Files.isDirectory(given);
            MountedImage mounted = folder ? mounts().get(given) : null;
            Path file = folder ? mounted.image() : given;
            write(given, folder ? health(file, mounted.index()) : health(file));
        });
    }

    private void requireWish() {
        if (!checkHealth && !scanHealth && !restoreHealth) {
            throw failure(
                    "NothingToDo",
                    ErrorCategory.InvalidArgument,
                    null,
                    "say what shall be done: -CheckHealth, -ScanHealth or -RestoreHealth");
        }
    }

    private String health(Path file) throws IOException {
        int count;
        try (WimReader wim = WimReader.openSet(file)) {
            count = wim.images().size();
        }
        String worst = "Healthy";
        for (int index = 1; index <= count; index++) {
            String health = health(file, index);
            worst = worst.equals("NonRepairable") || health.equals("Healthy") ? worst : health;
        }
        return worst;
    }

    private String health(Path file, int index) throws IOException {
        try {
            if (checkHealth && !scanHealth && !restoreHealth) {
                return checked(file);
            }
            WimDamage damage = WimRepair.scan(file, index, monitor());
            if (!damage.isNone()
                    && restoreHealth
                    && shouldProcess(
                            file.toString(), "Restore " + damage.files().size() + " files")) {
                damage = WimRepair.repair(file, index, sources(), monitor());
            }
            damage.files().forEach(each -> writeWarning("The bytes of " + each + " in " + file + " are damaged"));
            return damage.isNone() ? "Healthy" : "Repairable";
        } catch (MediaException unreadable) {
            if (unreadable.code() != MediaErrorCode.CORRUPT_IMAGE) {
                throw unreadable;
            }
            writeWarning(unreadable.getMessage());
            return "NonRepairable";
        }
    }

    private static String checked(Path file) throws IOException {
        try (WimReader wim = WimReader.openSet(file)) {
            wim.checkIntegrity();
            return "Healthy";
        } catch (MediaException damaged) {
            if (damaged.code() != MediaErrorCode.CORRUPT_IMAGE) {
                throw damaged;
            }
            return "Repairable";
        }
    }

    private List<Path> sources() {
        List<Path> paths = new ArrayList<>();
        for (String each : source == null ? new String[0] : source) {
            paths.add(localPath(each));
        }
        return paths;
    }

    private void write(Path given, String health) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ImageHealthState", health);
        values.put("Path", given.toString());
        values.put("Online", false);
        values.put("RestartNeeded", false);
        writeObject(object("ImageHealthObject", values));
    }
}
