package mediashell.media.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * QEMU and the UEFI firmware for it, as this computer has them.
 *
 * @param program the emulator of x86 machines with 64 bits
 * @param firmwareCode OVMF's program, shared by all machines
 * @param firmwareVariables OVMF's variables as they are at first; each machine gets a copy
 */
public record Emulator(Path program, Path firmwareCode, Path firmwareVariables) {

    private static final String PROGRAM = "qemu-system-x86_64";
    private static final String CODE = "OVMF_CODE_4M.fd";
    private static final String VARIABLES = "OVMF_VARS_4M.fd";

    /**
     * Looks for the programs.
     *
     * @param programFolders where programs are looked for, as in PATH
     * @param firmwareFolder where Debian's package ovmf puts its files
     * @throws MediaException TOOL_MISSING naming every Debian package that is needed and not there
     */
    public static Emulator find(List<Path> programFolders, Path firmwareFolder) throws MediaException {
        List<String> packages = new ArrayList<>();
        Path program = programFolders.stream()
                .map(folder -> folder.resolve(PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            packages.add("qemu-system-x86");
        }
        Path code = firmwareFolder.resolve(CODE);
        Path variables = firmwareFolder.resolve(VARIABLES);
        if (!Files.isReadable(code) || !Files.isReadable(variables)) {
            packages.add("ovmf");
        }
        if (!packages.isEmpty()) {
            throw new MediaException(
                    MediaErrorCode.TOOL_MISSING,
                    "virtual machine",
                    "starting a medium needs these Debian packages: " + String.join(", ", packages)
                            + "; install them, for example with apt-get install");
        }
        return new Emulator(program, code, variables);
    }
}
