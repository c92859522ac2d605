package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.media.MediaVolume;
import mediashell.media.image.VolumeDetector;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Media far larger than the heap of 256 MB in which they are built, verified, published and read again, each in a process of its own that ends
 * with an error when the heap does not suffice. What each took is added to {@code target/large.txt}.
 */
@Tag("large")
class LargeMediumTest {

    private static final String LARGEST_HEAP = "-Xmx256m";

    /** What 20 GB of holes may take on the disk: tables, directories, the boot image, a block around each mark. */
    private static final long MOST_KIBIBYTES = 100_000;

    private static final String FILES = "SMS/PKG/LAB00021/";

    /** Discs so small that {@value LargeWork#MANY_FILES} files take several. */
    private static final long DISC = 400L << 20;

    @TempDir
    Path folder;

    @BeforeEach
    void makeBootImage() throws IOException {
        SampleMedium.in(folder);
    }

    @ParameterizedTest
    @EnumSource(names = {"ISO", "ISO_BRIDGE", "FOLDER", "STICK_IMAGE", "STICK_IMAGE_GPT"})
    void twentyGigabytesOfHoles(Carrier carrier) throws Exception {
        work("build", carrier.name(), unlimited(), "sparse");
        assertTrue(kibibytesOnDisk() < MOST_KIBIBYTES, "the holes were written out");
        try (MediaVolume volume = VolumeDetector.open(folder.resolve(LargeWork.MEDIUM));
                InputStream in = volume.open(FILES + "part" + (LargeWork.SPARSE_FILES - 1))) {
            long before = LargeWork.SPARSE_SIZE - LargeWork.MARK.length();
            in.skipNBytes(before);
            assertEquals(LargeWork.MARK, new String(in.readAllBytes()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ISO", "ISO_BRIDGE", "FOLDER", "STICK_IMAGE", "STICK_IMAGE_GPT"})
    void threeHundredThousandFiles(Carrier carrier) throws Exception {
        work("build", carrier.name(), unlimited(), "many");
        readBack();
        int last = LargeWork.MANY_FILES - 1;
        try (MediaVolume volume = VolumeDetector.open(folder.resolve(LargeWork.MEDIUM));
                InputStream in = volume.open(FILES + LargeWork.manyPath(last))) {
            assertEquals(Integer.toString(last), new String(in.readAllBytes()));
        }
    }

    @Test
    void threeHundredThousandFilesOnASetOfDiscs() throws Exception {
        work("build", Carrier.ISO.name(), Long.toString(DISC), "many");
        readBack();
    }

    @Test
    void threeHundredThousandFilesOutOfADisc() throws Exception {
        work("build", Carrier.ISO.name(), unlimited(), "many");
        work("expand");
    }

    @Test
    void threeHundredThousandFilesInPrestagedMedia() throws Exception {
        work("build", Carrier.WIM.name(), unlimited(), "many");
        work("describe");
        work("check");
    }

    @Test
    void threeHundredThousandFilesInAWim() throws Exception {
        work("capture", "many");
        work("read-wim");
    }

    private void readBack() throws Exception {
        for (String work : List.of("describe", "check", "compare", "rehearse")) {
            work(work);
        }
    }

    private static String unlimited() {
        return Long.toString(MediaPlan.UNLIMITED);
    }

    private void work(String what, String... arguments) throws Exception {
        Path log = folder.resolve("log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                LARGEST_HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                LargeWork.class.getName(),
                what,
                folder.toString()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertEquals(0, code, () -> text(log));
        note(what + " " + String.join(" ", arguments), Duration.ofNanos(System.nanoTime() - start), text(log));
    }

    private static void note(String work, Duration wall, String kibibytes) throws IOException {
        String line = String.format(
                Locale.ROOT,
                "%-50s %4d s %4d MiB resident%n",
                work,
                wall.toSeconds(),
                Long.parseLong(kibibytes.strip()) >> 10);
        Files.writeString(Path.of("target", "large.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private long kibibytesOnDisk() throws Exception {
        Process du =
                new ProcessBuilder("du", "-sk", folder.resolve(LargeWork.MEDIUM).toString()).start();
        String output = new String(du.getInputStream().readAllBytes());
        return Long.parseLong(output.split("\\s")[0]);
    }
}
