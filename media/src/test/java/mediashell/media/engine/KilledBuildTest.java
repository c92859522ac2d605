package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import mediashell.media.MediaVolume;
import mediashell.media.image.VolumeDetector;
import mediashell.media.plan.Carrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that is killed leaves the last good medium as it was, or the new one whole; the next build cleans up. */
class KilledBuildTest {

    private static final int RANDOM_KILLS = 10;
    private static final long SEED = 20_260_301;

    @TempDir
    Path folder;

    private SampleMedium sample;

    @BeforeEach
    void aGoodMediumExists() throws IOException {
        sample = SampleMedium.in(folder);
        build(Carrier.ISO, "m.iso");
        build(Carrier.FOLDER, "tree");
    }

    @ParameterizedTest
    @EnumSource(
            value = BuildStep.class,
            names = {"WRITE", "WRITTEN", "VERIFIED", "PUBLISH", "PUBLISHED"})
    void haltedAtANamedStep(BuildStep step) throws Exception {
        assertEquals(
                HaltingBuild.HALTED, child("m.iso", Carrier.ISO, step.name()).waitFor());
        assertGood("m.iso");

        assertEquals(
                HaltingBuild.HALTED, child("tree", Carrier.FOLDER, step.name()).waitFor());
        build(Carrier.FOLDER, "tree");
        assertGood("tree");
        build(Carrier.ISO, "m.iso");
        assertEquals(List.of("boot.wim", "m.iso", "tree"), names());
    }

    @Test
    void killedAtRandomMoments() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_KILLS; i++) {
            Process process = child("m.iso", Carrier.ISO, "none");
            process.waitFor(100 + random.nextInt(900), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertGood("m.iso");
        }
        build(Carrier.ISO, "m.iso");
        assertEquals(List.of("boot.wim", "m.iso", "tree"), names());
    }

    private void build(Carrier carrier, String target) throws IOException {
        MediaBuilder.build(sample.request(sample.plan(carrier, false), target, BuildObserver.SILENT));
    }

    private Process child(String target, Carrier carrier, String halt) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HaltingBuild.class.getName(),
                        folder.toString(),
                        target,
                        carrier.name(),
                        halt)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void assertGood(String target) throws IOException {
        assertTrue(Files.exists(folder.resolve(target)));
        try (MediaVolume volume = VolumeDetector.open(folder.resolve(target))) {
            MediumVerifier.verify(volume, MediumReader.read(volume, null).manifest(), BuildObserver.SILENT);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
