package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.media.MediaErrorCode;
import mediashell.media.fault.FaultSweep;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens while a medium is made: the old one or the new one is there, whole, and nothing else is left. */
class MediumFaultsTest {

    private static final int DEATHS = 20;
    private static final int FULL_DISKS = 8;
    private static final int READ_ERRORS = 6;

    @TempDir
    Path scratch;

    @ParameterizedTest
    @EnumSource(MediumWork.class)
    void killed(MediumWork work) throws IOException {
        FaultSweep.of(work, scratch).deaths(DEATHS);
    }

    @ParameterizedTest
    @EnumSource(MediumWork.class)
    void theDiskFillsUp(MediumWork work) throws IOException {
        FaultSweep.of(work, scratch).fullDisk(FULL_DISKS);
    }

    @ParameterizedTest
    @EnumSource(MediumWork.class)
    void aSourceCannotBeRead(MediumWork work) throws IOException {
        FaultSweep.of(work, scratch).readErrors(READ_ERRORS, MediaErrorCode.SOURCE_CHANGED, MediaErrorCode.READ_FAILED);
    }
}
