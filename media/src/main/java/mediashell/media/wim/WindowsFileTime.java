package mediashell.media.wim;

import java.time.Instant;

/** Windows FILETIME: units of 100 nanoseconds since 1601-01-01 UTC, unsigned 64 bits. */
final class WindowsFileTime {

    private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;
    private static final long UNITS_PER_SECOND = 10_000_000L;
    private static final int NANOS_PER_UNIT = 100;

    private WindowsFileTime() {}

    static Instant toInstant(long fileTime) {
        long seconds = Long.divideUnsigned(fileTime, UNITS_PER_SECOND);
        long rest = Long.remainderUnsigned(fileTime, UNITS_PER_SECOND);
        return Instant.ofEpochSecond(seconds - SECONDS_1601_TO_1970, rest * NANOS_PER_UNIT);
    }

    /** The units for an instant; 0 for instants before 1601. */
    static long of(Instant instant) {
        long seconds = instant.getEpochSecond() + SECONDS_1601_TO_1970;
        return seconds < 0 ? 0 : seconds * UNITS_PER_SECOND + instant.getNano() / NANOS_PER_UNIT;
    }
}
