package mediashell.media.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmulatorTest {

    @TempDir
    Path folder;

    @Test
    void whatIsMissingIsNamedByItsPackages() {
        MediaException thrown =
                assertThrows(MediaException.class, () -> Emulator.find(List.of(folder), folder.resolve("OVMF")));

        assertEquals(MediaErrorCode.TOOL_MISSING, thrown.code());
        assertTrue(thrown.getMessage().contains("qemu-system-x86, ovmf"), thrown.getMessage());
    }

    @Test
    void theFirstProgramOfTheFoldersIsTaken() throws IOException {
        Path program = Files.createDirectory(folder.resolve("bin")).resolve("qemu-system-x86_64");
        assertTrue(Files.createFile(program).toFile().setExecutable(true));
        Files.createFile(folder.resolve("OVMF_CODE_4M.fd"));
        Files.createFile(folder.resolve("OVMF_VARS_4M.fd"));

        assertEquals(
                program,
                Emulator.find(List.of(folder, folder.resolve("bin")), folder).program());
    }
}
