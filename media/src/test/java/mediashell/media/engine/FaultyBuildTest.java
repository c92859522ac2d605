package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.plan.PlannedContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong with a source or with the user's patience: one error that names it, and the old medium as it was. */
class FaultyBuildTest {

    private static final int SIZE = 3_000_000;
    private static final int BROKEN_AT = 1_500_000;

    @TempDir
    Path folder;

    private SampleMedium sample;

    @BeforeEach
    void makeBootImage() throws IOException {
        sample = SampleMedium.in(folder);
        sample.prestaged();
    }

    /** How a source breaks its promise. */
    private enum Fault {
        VANISHED,
        SHORTER,
        LONGER,
        OTHER_BYTES,
        READ_ERROR
    }

    private record BrokenSource(Fault fault, long size) implements ContentSource {

        @Override
        public InputStream open() throws IOException {
            return switch (fault) {
                case VANISHED -> throw new NoSuchFileException("the source");
                case SHORTER -> new ByteArrayInputStream(new byte[(int) size - 1]);
                case LONGER -> new ByteArrayInputStream(new byte[(int) size + 1]);
                case OTHER_BYTES -> new ByteArrayInputStream(new byte[(int) size]);
                case READ_ERROR -> new FailingStream();
            };
        }

        @Override
        public String describe() {
            return "the broken source";
        }
    }

    /** A disk that has a bad block. */
    private static final class FailingStream extends InputStream {

        private int left = BROKEN_AT;

        @Override
        public int read() throws IOException {
            if (left-- <= 0) {
                throw new IOException("Input/output error");
            }
            return 1;
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(FaultTarget.values())
                .flatMap(target -> Stream.of(Fault.values()).map(fault -> arguments(target, fault)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aSourceThatBreaksItsPromise(FaultTarget target, Fault fault) throws Exception {
        target.build(sample, BuildObserver.SILENT);
        Map<String, String> good = target.verified(folder);
        String planned = fault == Fault.OTHER_BYTES ? "AB".repeat(32) : null;
        int size = target == FaultTarget.SET ? SIZE / 2 : SIZE;
        TreeFile file = new TreeFile("broken.bin", new BrokenSource(fault, size), SampleMedium.INSTANT, 0, planned);
        PlannedContent broken = new PlannedContent("LAB00099", "Package", "broken", "1", List.of(file));
        MediaException error =
                assertThrows(MediaException.class, () -> target.build(sample, BuildObserver.SILENT, broken));
        assertEquals(MediaErrorCode.SOURCE_CHANGED, error.code(), error.getMessage());
        assertTrue(error.getMessage().contains("broken"), error.getMessage());
        assertEquals(good, target.verified(folder));
    }

    @ParameterizedTest
    @EnumSource(FaultTarget.class)
    void theUserCancelsInTheMidst(FaultTarget target) throws Exception {
        target.build(sample, BuildObserver.SILENT);
        Map<String, String> good = target.verified(folder);
        for (BuildStep moment : List.of(BuildStep.WRITE, BuildStep.VERIFY)) {
            BuildObserver impatient = new BuildObserver() {
                @Override
                public void progress(BuildStep step, String file, long done, long total) throws MediaException {
                    if (step == moment && done > total / 2) {
                        throw new MediaException(MediaErrorCode.CANCELLED, file, "the user cancelled");
                    }
                }
            };
            MediaException error = assertThrows(MediaException.class, () -> target.build(sample, impatient));
            assertEquals(MediaErrorCode.CANCELLED, error.code());
            assertEquals(good, target.verified(folder));
        }
    }

    /** Another process fills the disk while the medium is written: a small file system where this machine may mount one. */
    @ParameterizedTest
    @EnumSource(FaultTarget.class)
    void theDiskFillsUp(FaultTarget target) throws Exception {
        try (SmallDisk disk = SmallDisk.mount(Files.createDirectory(folder.resolve("disk")))) {
            SampleMedium small = SampleMedium.in(disk.folder());
            small.prestaged();
            if (target != FaultTarget.STICK) {
                target.build(small, BuildObserver.SILENT);
            }
            Map<String, String> good = FaultTarget.digests(disk.folder());
            BuildObserver filling = new BuildObserver() {
                @Override
                public void step(BuildStep step) throws MediaException {
                    if (step == BuildStep.WRITE) {
                        disk.fill();
                    }
                }
            };
            MediaException error = assertThrows(MediaException.class, () -> target.build(small, filling));
            assertEquals(MediaErrorCode.DISK_FULL, error.code(), error.getMessage());
            assertTrue(
                    error.getMessage().matches("(?s).*/disk/[^.].* \\d+ bytes are needed .* \\d+ are free.*"),
                    error::getMessage);
            disk.free();
            assertEquals(good, FaultTarget.digests(disk.folder()));
        }
    }
}
