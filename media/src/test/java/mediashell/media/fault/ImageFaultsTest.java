package mediashell.media.fault;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.media.MediaErrorCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a work on image files: the target is the old one or the new one, and nothing else is left. */
class ImageFaultsTest {

    private static final int DEATHS = 40;
    private static final int FULL_DISKS = 12;
    private static final int READ_ERRORS = 8;

    @TempDir
    Path scratch;

    @ParameterizedTest
    @EnumSource(ImageWork.class)
    void killed(ImageWork work) throws IOException {
        FaultSweep.of(work, scratch).deaths(DEATHS);
    }

    @ParameterizedTest
    @EnumSource(ImageWork.class)
    void theDiskFillsUp(ImageWork work) throws IOException {
        FaultSweep.of(work, scratch).fullDisk(FULL_DISKS);
    }

    @ParameterizedTest
    @EnumSource(value = ImageWork.class, mode = EnumSource.Mode.EXCLUDE, names = "REMOVE_WINDOWS_IMAGE")
    void aSourceCannotBeRead(ImageWork work) throws IOException {
        FaultSweep.of(work, scratch).readErrors(READ_ERRORS, MediaErrorCode.SOURCE_CHANGED, MediaErrorCode.READ_FAILED);
    }
}
