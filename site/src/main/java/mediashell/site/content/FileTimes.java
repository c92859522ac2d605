package mediashell.site.content;

import java.time.Instant;

/** FILETIME: 100 ns since 1601-01-01 UTC (MS-DTYP 2.3.3). */
final class FileTimes {

    private static final long TICKS_PER_SECOND = 10_000_000;
    private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;

    private FileTimes() {}

    static long of(Instant time) {
        return (time.getEpochSecond() + SECONDS_1601_TO_1970) * TICKS_PER_SECOND + time.getNano() / 100;
    }

    static Instant toInstant(long fileTime) {
        long seconds = Math.floorDiv(fileTime, TICKS_PER_SECOND) - SECONDS_1601_TO_1970;
        return Instant.ofEpochSecond(seconds, Math.floorMod(fileTime, TICKS_PER_SECOND) * 100);
    }
}
