package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.media.MediaVolume;
import mediashell.media.image.VolumeDetector;
import mediashell.media.plan.Carrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Media far larger than the heap of 256 MB in which they are built, verified and published. */
@Tag("large")
class LargeMediumTest {

    private static final String LARGEST_HEAP = "-Xmx256m";

    /** What 20 GB of holes may take on the disk: tables, directories, the boot image, a block around each mark. */
    private static final long MOST_KIBIBYTES = 100_000;

    private static final String FILES = "SMS/PKG/LAB00021/";

    @TempDir
    Path folder;

    @BeforeEach
    void makeBootImage() throws IOException {
        SampleMedium.in(folder);
    }

    @ParameterizedTest
    @EnumSource(names = {"ISO", "ISO_BRIDGE", "FOLDER", "STICK_IMAGE", "STICK_IMAGE_GPT"})
    void twentyGigabytesOfHoles(Carrier carrier) throws Exception {
        build(carrier, "sparse");
        assertTrue(kibibytesOnDisk() < MOST_KIBIBYTES, "the holes were written out");
        try (MediaVolume volume = VolumeDetector.open(folder.resolve("medium"));
                InputStream in = volume.open(FILES + "part" + (LargeWork.SPARSE_FILES - 1))) {
            long before = LargeWork.SPARSE_SIZE - LargeWork.MARK.length();
            in.skipNBytes(before);
            assertEquals(LargeWork.MARK, new String(in.readAllBytes()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ISO", "ISO_BRIDGE", "STICK_IMAGE"})
    void threeHundredThousandFiles(Carrier carrier) throws Exception {
        build(carrier, "many");
        int last = LargeWork.MANY_FILES - 1;
        try (MediaVolume volume = VolumeDetector.open(folder.resolve("medium"));
                InputStream in =
                        volume.open(FILES + "folder " + last / LargeWork.IN_FOLDER + "/file number " + last + ".txt")) {
            assertEquals(Integer.toString(last), new String(in.readAllBytes()));
        }
    }

    private void build(Carrier carrier, String shape) throws Exception {
        Path log = folder.resolve("log");
        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        LARGEST_HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeWork.class.getName(),
                        folder.toString(),
                        "medium",
                        carrier.name(),
                        shape)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertEquals(0, code, () -> text(log));
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private long kibibytesOnDisk() throws Exception {
        Process du = new ProcessBuilder("du", "-sk", folder.resolve("medium").toString()).start();
        String output = new String(du.getInputStream().readAllBytes());
        return Long.parseLong(output.split("\\s")[0]);
    }
}
