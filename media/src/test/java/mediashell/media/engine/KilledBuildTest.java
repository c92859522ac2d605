package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that is killed leaves the last good medium as it was, or the new one whole; the next build cleans up. */
class KilledBuildTest {

    private static final int RANDOM_KILLS = 3;
    private static final long SEED = 20_260_301;

    @TempDir
    Path folder;

    private SampleMedium sample;

    @BeforeEach
    void makeBootImage() throws IOException {
        sample = SampleMedium.in(folder);
        sample.prestaged();
    }

    @ParameterizedTest
    @CsvSource({
        "DISC,WRITE",
        "DISC,WRITTEN",
        "DISC,VERIFIED",
        "DISC,PUBLISH",
        "DISC,PUBLISHED",
        "FOLDER,WRITE",
        "FOLDER,WRITTEN",
        "FOLDER,PUBLISH",
        "FOLDER,PUBLISHED",
        "STICK,WRITTEN",
        "STICK,PUBLISHED",
        "SET,WRITE",
        "SET,WRITTEN",
        "SET,PUBLISH",
        "SET,PUBLISHED",
        "PRESTAGED,WRITE",
        "PRESTAGED,WRITTEN",
        "PRESTAGED,PUBLISH",
        "PRESTAGED,PUBLISHED"
    })
    void haltedAtANamedStep(FaultTarget target, BuildStep step) throws Exception {
        target.build(sample, BuildObserver.SILENT);
        Map<String, String> good = target.verified(folder);
        assertEquals(HaltingBuild.HALTED, child(target, step.name()).waitFor());
        Map<String, String> left = step == BuildStep.PUBLISHED ? target.verified(folder) : FaultTarget.digests(folder);
        assertTrue(left.entrySet().containsAll(good.entrySet()), "the good medium is harmed");
        target.build(sample, BuildObserver.SILENT);
        assertEquals(good, target.verified(folder));
    }

    @ParameterizedTest
    @EnumSource(FaultTarget.class)
    void killedAtRandomMoments(FaultTarget target) throws Exception {
        target.build(sample, BuildObserver.SILENT);
        Map<String, String> good = target.verified(folder);
        Random random = new Random(SEED);
        for (int i = 0; i < RANDOM_KILLS; i++) {
            Process process = child(target, "none");
            process.waitFor(200 + random.nextInt(800), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        target.build(sample, BuildObserver.SILENT);
        assertEquals(good, target.verified(folder));
    }

    /** The second build is told who is at work; killed, the first one's place is free, and what it left goes away. */
    @ParameterizedTest
    @EnumSource(FaultTarget.class)
    void twoBuildsOfOneTarget(FaultTarget target) throws Exception {
        target.build(sample, BuildObserver.SILENT);
        Map<String, String> good = target.verified(folder);
        Process first = child(target, HaltingBuild.WAIT);
        assertEquals('\n', first.getInputStream().read());
        MediaException refused = assertThrows(MediaException.class, () -> target.build(sample, BuildObserver.SILENT));
        assertEquals(MediaErrorCode.TARGET_LOCKED, refused.code());
        assertTrue(refused.getMessage().contains("process " + first.pid()), refused.getMessage());
        first.destroyForcibly().waitFor();
        target.build(sample, BuildObserver.SILENT);
        assertEquals(good, target.verified(folder));
    }

    private Process child(FaultTarget target, String halt) throws IOException {
        return HaltingBuild.process(HaltingBuild.class, folder.toString(), target.name(), halt);
    }
}
