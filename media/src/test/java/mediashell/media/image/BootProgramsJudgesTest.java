package mediashell.media.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed bytes are what nasm makes of the committed sources. */
@Tag("judges")
class BootProgramsJudgesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "etfsboot.asm, etfsboot.com",
        "bootmgr.asm, bootmgr",
        "bootx64.asm, bootx64.efi",
        "mbr.asm, mbr.bin",
        "fat32boot.asm, fat32boot.bin"
    })
    void assemblesToTheCommittedBytes(String source, String program) throws Exception {
        Path sources = ExternalProgram.project().resolve("media/src/main/boot");
        Path assembled = folder.resolve(program);
        ExternalProgram.run(
                folder.resolve("nasm.log"),
                List.of(
                        "nasm",
                        "-f",
                        "bin",
                        "-I",
                        sources + "/",
                        "-o",
                        assembled.toString(),
                        sources.resolve(source).toString()));
        assertArrayEquals(BootPrograms.bytes(program), Files.readAllBytes(assembled));
    }
}
