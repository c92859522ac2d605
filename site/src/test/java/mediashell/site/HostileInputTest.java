package mediashell.site;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import mediashell.site.content.ContentLibrary;
import mediashell.site.content.SourceTree;
import mediashell.site.export.ExportZipReader;
import mediashell.site.sequence.SequenceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Damaged input ends in a typed error or in a result, never in anything else. The random changes are seeded. */
final class HostileInputTest {

    private static final int ROUNDS = 400;

    @TempDir
    Path folder;

    @Test
    void damagedSequences() throws IOException {
        Path golden = Path.of("src/test/golden/sequence/build-and-capture.xml").toAbsolutePath();
        byte[] good = Files.readAllBytes(golden);
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            String text = new String(damage(good, random), StandardCharsets.UTF_8);
            typed(() -> SequenceReader.read(text));
        }
    }

    @Test
    void damagedStubs() throws IOException {
        Path source = folder.resolve("source/a.txt");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "a");
        ContentLibrary library = ContentLibrary.at(folder.resolve("lib"));
        library.addVersion("ABC00001", 1, SourceTree.ofFolder(source.getParent()));
        Path stub = library.root().resolve("DataLib/ABC00001.1/a.txt.INI");
        byte[] good = Files.readAllBytes(stub);
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            Files.write(stub, damage(good, random));
            typed(() -> library.verify("ABC00001.1"));
            typed(() -> library.list("ABC00001.1"));
        }
    }

    @Test
    void damagedArchives() throws IOException {
        Path zip = folder.resolve("x.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("SMS_Package/ABC00001/object.xml"));
            String text = "<INSTANCE CLASSNAME=\"SMS_Package\"><PROPERTY NAME=\"PackageID\" TYPE=\"string\">"
                    + "<VALUE>ABC00001</VALUE></PROPERTY></INSTANCE>";
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        byte[] good = Files.readAllBytes(zip);
        Random random = new Random(3);
        for (int i = 0; i < ROUNDS; i++) {
            Files.write(zip, damage(good, random));
            typed(() -> ExportZipReader.read(zip));
        }
    }

    /** Changes, cuts or doubles a few bytes. */
    private static byte[] damage(byte[] good, Random random) {
        byte[] bad = good.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(bad, random.nextInt(bad.length)) : bad;
    }

    private static void typed(Executable reading) {
        assertDoesNotThrow(() -> {
            try {
                reading.execute();
            } catch (SiteException | IOException e) {
                assertTrue(e.getMessage() != null && !e.getMessage().isEmpty());
            }
        });
    }
}
