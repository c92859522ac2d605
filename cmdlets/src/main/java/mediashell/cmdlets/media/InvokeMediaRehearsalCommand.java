package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import mediashell.authoring.rehearsal.SequenceRehearsal;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.SecureString;
import mediashell.media.engine.MediumDisc;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.rehearsal.BootRehearsal;
import mediashell.media.rehearsal.Emulator;
import mediashell.media.rehearsal.Firmware;
import mediashell.media.rehearsal.MediumRehearsal;
import mediashell.media.rehearsal.RehearsalMachine;
import mediashell.media.rehearsal.RehearsalStep;

/**
 * Does with a medium what a machine does at boot and writes each step: boot catalogue, bootstrap, variables, dates, prestart command, which
 * steps of the sequence run, every content on the discs at hand, hashes. With -Boot it starts the medium in QEMU, too.
 */
@Examples({
    "Invoke-MediaRehearsal lab.iso -Date 2027-01-01\n"
            + "Does what a machine would do at boot on that day, step by step.",
    "Invoke-MediaRehearsal lab.iso -Boot -Firmware UEFI -OutputPath out/boot\n"
            + "Starts the medium in QEMU, too, and keeps the screenshot and the serial log."
})
@Cmdlet(verb = "Invoke", noun = "MediaRehearsal")
@OutputType("Mediashell.RehearsalStep")
public final class InvokeMediaRehearsalCommand extends ReadMediaCommandBase {

    private static final String FIRMWARE_FOLDER = "/usr/share/OVMF";
    private static final int MOST_SECONDS = 3600;

    /** The password that somebody would type. */
    @Parameter
    SecureString password;

    /** What the machine's clock says; now by default. */
    @Parameter
    DateTime date;

    /** A file or folder with the certificates that the machine's firmware trusts. */
    @Parameter
    String trustedCertificatePath;

    /** Starts the medium in a virtual machine. */
    @Parameter
    boolean boot;

    /** The firmware to start with; both by default, of sticks with a GPT UEFI only. */
    @Parameter
    @ValidateSet({"BIOS", "UEFI"})
    String[] firmware;

    /** A regular expression that the serial port must show; without it the line of Mediashell's own boot programs, or a look at the screenshot. */
    @Parameter
    String expectedText;

    /** How long to wait for it. */
    @Parameter
    @ValidateRange(min = 1, max = MOST_SECONDS)
    int timeoutSeconds = 120;

    /** Where screenshots and serial logs are kept; by default a folder beside the medium. */
    @Parameter
    String outputPath;

    @Override
    public void processRecord() {
        forEachMedium(this::rehearse, failed -> writeError(MediaErrors.record(failed)));
    }

    private void rehearse(OpenedMedium medium) throws IOException {
        Path path = medium.discs().getFirst().path();
        try (ReadProgress progress = new ReadProgress(this, "Rehearsing " + path.getFileName(), "Reading")) {
            RehearsalMachine machine =
                    new RehearsalMachine(clock(), trusted(trustedCertificatePath), new SequenceRehearsal());
            List<RehearsalStep> steps =
                    withPassword(password, clear -> MediumRehearsal.run(medium, clear, machine, progress));
            steps.forEach(step -> write(path, step));
            if (boot) {
                start(medium.discs().getFirst(), progress);
            }
        }
    }

    private Instant clock() {
        return date == null ? now() : instant(date);
    }

    private void start(MediumDisc disc, ReadProgress progress) throws IOException {
        Emulator emulator = Emulator.find(programFolders(), Path.of(FIRMWARE_FOLDER));
        Path folder = outputPath == null
                ? disc.path().resolveSibling(disc.path().getFileName() + ".rehearsal")
                : localPath(outputPath);
        BootRehearsal rehearsal = new BootRehearsal(emulator, pattern(), timeoutSeconds, folder);
        for (Firmware each : Firmware.values()) {
            if (wanted(each)) {
                write(disc.path(), rehearsal.run(disc, each, progress));
            }
        }
    }

    private boolean wanted(Firmware each) {
        if (firmware == null) {
            return true;
        }
        for (String name : firmware) {
            if (each.name().compareToIgnoreCase(name) == 0) {
                return true;
            }
        }
        return false;
    }

    private Pattern pattern() {
        try {
            return expectedText == null ? null : Pattern.compile(expectedText);
        } catch (PatternSyntaxException e) {
            throw failure("ExpectedTextInvalid", ErrorCategory.InvalidArgument, expectedText, e.getMessage());
        }
    }

    private List<Path> programFolders() {
        List<Path> folders = new ArrayList<>();
        String path = context().process().environment().get("PATH");
        for (String folder : path == null ? new String[0] : path.split(":")) {
            if (folder.startsWith("/")) {
                folders.add(Path.of(folder));
            }
        }
        return folders;
    }

    private void write(Path path, RehearsalStep step) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", path.toString());
        values.put("Step", step.name());
        values.put("Outcome", MediumObjects.pascal(step.outcome()));
        values.put("Code", step.code());
        values.put("Detail", step.detail());
        writeObject(MediumObjects.object("Mediashell.RehearsalStep", values));
    }
}
