package mediashell.media.rehearsal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** One machine in QEMU that starts from a medium, which stays as it is; closing it ends the machine. */
final class VirtualMachine implements AutoCloseable {

    /** The machine is looked at so often, in milliseconds. */
    static final int TICK = 200;

    private static final String MEMORY = "512";
    private static final long SECONDS_TO_QUIT = 5;

    private final Process process;
    private final Path serial;
    private final Path errors;

    private VirtualMachine(Process process, Path serial, Path errors) {
        this.process = process;
        this.serial = serial;
        this.errors = errors;
    }

    /**
     * Starts a machine.
     *
     * @param removable whether the medium is a stick, otherwise it is a disc
     * @param folder takes the serial log {@code <firmware>.log} and the machine's own files
     */
    static VirtualMachine start(Emulator emulator, Firmware firmware, Path medium, boolean removable, Path folder)
            throws IOException {
        String name = firmware.name().toLowerCase(Locale.ROOT);
        Path serial = folder.resolve(name + ".log");
        Path errors = folder.resolve(name + ".qemu.txt");
        Files.deleteIfExists(serial);
        List<String> command = new ArrayList<>(List.of(emulator.program().toString()));
        command.addAll(List.of("-M", "q35", "-accel", "tcg", "-m", MEMORY, "-display", "none", "-no-reboot"));
        command.addAll(List.of("-net", "none", "-monitor", "stdio", "-serial", "file:" + serial));
        command.addAll(firmware(emulator, firmware, folder));
        command.addAll(drive(medium, removable));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(errors.toFile())
                .start();
        return new VirtualMachine(process, serial, errors);
    }

    private static List<String> firmware(Emulator emulator, Firmware firmware, Path folder) throws IOException {
        if (firmware == Firmware.BIOS) {
            return List.of();
        }
        Path variables = folder.resolve("uefi.vars");
        Files.write(variables, Files.readAllBytes(emulator.firmwareVariables()));
        return List.of(
                "-drive",
                "if=pflash,format=raw,unit=0,readonly=on,file=" + escaped(emulator.firmwareCode()),
                "-drive",
                "if=pflash,format=raw,unit=1,file=" + escaped(variables));
    }

    private static List<String> drive(Path medium, boolean removable) {
        String file = ",readonly=on,file=" + escaped(medium);
        return removable
                ? List.of(
                        "-device",
                        "qemu-xhci",
                        "-drive",
                        "if=none,id=medium,format=raw" + file,
                        "-device",
                        "usb-storage,drive=medium,removable=on,bootindex=0")
                : List.of(
                        "-drive",
                        "if=none,id=medium,format=raw,media=cdrom" + file,
                        "-device",
                        "ide-cd,drive=medium,bootindex=0");
    }

    /** In QEMU's options a comma ends a value unless it is doubled. */
    private static String escaped(Path path) {
        return path.toString().replace(",", ",,");
    }

    /** Waits a tick; false when the machine has ended by itself. */
    boolean runsOn() throws IOException {
        try {
            return !process.waitFor(TICK, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new MediaException(MediaErrorCode.CANCELLED, "virtual machine", "the rehearsal was interrupted");
        }
    }

    /** What the machine has written to its first serial port so far, without the control sequences of firmware. */
    String serialText() throws IOException {
        String text = Files.exists(serial) ? Files.readString(serial, StandardCharsets.ISO_8859_1) : "";
        return text.replaceAll("\u001B\\[[0-9;?=]*[a-zA-Z]", "").replace("\r", "");
    }

    Path serialLog() {
        return serial;
    }

    /** What QEMU itself says, for messages. */
    String ownText() throws IOException {
        return Files.exists(errors)
                ? Files.readString(errors, StandardCharsets.UTF_8).strip()
                : "";
    }

    /** Asks for a picture of the screen; it is there once the machine has quit. */
    void screenshot(Path file) throws IOException {
        command("screendump \"" + file + "\" -f png");
    }

    private void command(String line) throws IOException {
        if (process.isAlive()) {
            OutputStream monitor = process.getOutputStream();
            monitor.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            monitor.flush();
        }
    }

    /** Ends the machine, kindly first: the monitor works off its commands in their order. */
    @Override
    public void close() throws IOException {
        try {
            command("quit");
            if (!process.waitFor(SECONDS_TO_QUIT, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            Files.deleteIfExists(errors);
            Files.deleteIfExists(serial.resolveSibling("uefi.vars"));
        }
    }
}
