package mediashell.media.udf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.SectorBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileEntryTest {

    private static final int EXTENTS_LENGTH = 172;
    private static final int EXTENTS = 176;

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1073739776, 1", "1073739777, 2", "4294959104, 4", "4294967296, 5", "5368709120, 6"})
    void filesAreCutIntoExtentsBelowOneGigabyte(long size, int extents) {
        assertEquals(extents * 8, encode(size).u32(EXTENTS_LENGTH));
    }

    @Test
    void extentsFollowEachOther() {
        SectorBuffer entry = encode(5L << 30);
        long sum = 0;
        for (int at = EXTENTS; at < EXTENTS + entry.u32(EXTENTS_LENGTH); at += 8) {
            assertEquals(1000 + sum / Udf.SECTOR, entry.u32(at + 4));
            sum += entry.u32(at);
        }
        assertEquals(5L << 30, sum);
    }

    @Test
    void filesAbove234ExtentsAreRefused() {
        MediaException thrown =
                assertThrows(MediaException.class, () -> FileEntry.requireStorable("big", FileEntry.LARGEST_FILE + 1));
        assertEquals(MediaErrorCode.FILE_TOO_LARGE, thrown.code());
    }

    private static SectorBuffer encode(long size) {
        return new FileEntry(false, 1, size, 1000, Instant.EPOCH, 16).encode(5);
    }
}
