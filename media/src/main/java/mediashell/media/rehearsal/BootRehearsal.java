package mediashell.media.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import mediashell.media.MediaVolume;
import mediashell.media.block.BlockSource;
import mediashell.media.block.FileBlockSource;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildStep;
import mediashell.media.engine.MediumDisc;
import mediashell.media.partition.Partition;
import mediashell.media.partition.PartitionTable;

/**
 * Starts a medium in a virtual machine and watches its serial port. A screenshot and the serial log stay in a folder, since a picture is all
 * that a real boot environment shows.
 *
 * @param expected what the serial port must show; null takes the line of the boot programs of Mediashell
 * @param seconds how long to wait for it
 * @param folder takes {@code bios.png}, {@code bios.log} and so on; made when it is not there
 */
public record BootRehearsal(Emulator emulator, Pattern expected, int seconds, Path folder) {

    private static final int TICKS_A_SECOND = 1000 / VirtualMachine.TICK;

    /** What firmware says when it has found nothing to start. */
    private static final Pattern REFUSED = Pattern.compile(
            "No bootable device|Boot failed|failed to load Boot|No bootable option or device|UEFI Interactive Shell");

    /**
     * Starts the first disc of a medium.
     *
     * @throws mediashell.media.MediaException CANCELLED when the observer stops it
     */
    public RehearsalStep run(MediumDisc disc, Firmware firmware, BuildObserver observer) throws IOException {
        String name = "Boot " + firmware;
        if (Files.isDirectory(disc.path()) || disc.volume().format().startsWith("WIM")) {
            return RehearsalStep.skipped(name, "NoImage", "only discs, sticks and their images are started");
        }
        if (!isForX86(disc.volume())) {
            return RehearsalStep.skipped(
                    name, "Architecture", "the medium is for arm64 machines, the emulator's are x64");
        }
        boolean stick = disc.volume().format().startsWith("FAT");
        if (stick && firmware == Firmware.BIOS && !hasActivePartition(disc.path())) {
            return RehearsalStep.skipped(name, "NotByBios", "a stick with a GUID partition table starts by UEFI only");
        }
        Files.createDirectories(folder);
        Path picture = folder.resolve(firmware.name().toLowerCase(Locale.ROOT) + ".png");
        Files.deleteIfExists(picture);
        Path medium = disc.path().toAbsolutePath();
        String text;
        String own;
        try (VirtualMachine machine =
                VirtualMachine.start(emulator, firmware, medium, stick, folder.toAbsolutePath())) {
            text = watch(machine, name, observer);
            machine.screenshot(picture.toAbsolutePath());
            own = machine.ownText();
        }
        return judge(name, text, own);
    }

    private static boolean hasActivePartition(Path stick) throws IOException {
        try (BlockSource source = FileBlockSource.open(stick)) {
            return PartitionTable.read(source).stream().anyMatch(Partition::active);
        }
    }

    private static boolean isForX86(MediaVolume volume) throws IOException {
        return volume.stat("EFI/Boot/bootaa64.efi").isEmpty();
    }

    private String watch(VirtualMachine machine, String name, BuildObserver observer) throws IOException {
        int ticks = seconds * TICKS_A_SECOND;
        String text = "";
        for (int tick = 1; tick <= ticks; tick++) {
            boolean runs = machine.runsOn();
            text = machine.serialText();
            observer.progress(BuildStep.VERIFY, name, tick, ticks);
            if (!runs || pattern().matcher(text).find() || REFUSED.matcher(text).find()) {
                break;
            }
        }
        return text;
    }

    private Pattern pattern() {
        return expected == null ? Pattern.compile("MEDIASHELL (BIOS|UEFI) BOOT .*") : expected;
    }

    private RehearsalStep judge(String name, String text, String own) {
        String kept = "; screenshot and serial log are in " + folder;
        var shown = pattern().matcher(text);
        if (shown.find()) {
            return RehearsalStep.passed(
                    name, "the serial port showed '" + shown.group().strip() + "'" + kept);
        }
        var refused = REFUSED.matcher(text);
        if (refused.find()) {
            return RehearsalStep.failed(name, "NotStarted", "the firmware said '" + refused.group() + "'" + kept);
        }
        return expected == null
                ? RehearsalStep.warning(
                        name,
                        "NothingShown",
                        "the machine ran " + seconds + " s without a word on its serial port; look at the screenshot"
                                + kept)
                : RehearsalStep.failed(
                        name,
                        "NotShown",
                        "the serial port did not show '" + expected + "' within " + seconds + " s" + kept + "; " + own);
    }
}
