package mediashell.media.udf;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import mediashell.media.block.SectorBuffer;

/** A timestamp (1/7.3, OSTA 2.1.4) of type 1, local time with a zone in minutes; written in UTC, to the microsecond. */
final class Timestamp {

    static final int LENGTH = 12;

    private static final int TYPE_LOCAL = 1 << 12;
    private static final int ZONE_UNKNOWN = -2047;
    private static final int MAX_ZONE = 24 * 60;

    private Timestamp() {}

    static void put(SectorBuffer target, int offset, Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        int micros = time.getNano() / 1000;
        target.put16(offset, TYPE_LOCAL);
        target.put16(offset + 2, time.getYear());
        target.put8(offset + 4, time.getMonthValue());
        target.put8(offset + 5, time.getDayOfMonth());
        target.put8(offset + 6, time.getHour());
        target.put8(offset + 7, time.getMinute());
        target.put8(offset + 8, time.getSecond());
        target.put8(offset + 9, micros / 10_000);
        target.put8(offset + 10, micros / 100 % 100);
        target.put8(offset + 11, micros % 100);
    }

    /** The instant; the epoch for fields that are no date, since a wrong time makes no file unreadable. */
    static Instant get(SectorBuffer source, int offset) {
        int zone = source.u16(offset) << 20 >> 20;
        int minutes = zone == ZONE_UNKNOWN || Math.abs(zone) > MAX_ZONE ? 0 : zone;
        try {
            LocalDateTime time = LocalDateTime.of(
                    source.s16(offset + 2),
                    source.u8(offset + 4),
                    source.u8(offset + 5),
                    source.u8(offset + 6),
                    source.u8(offset + 7),
                    source.u8(offset + 8),
                    1000 * (source.u8(offset + 9) * 10_000 + source.u8(offset + 10) * 100 + source.u8(offset + 11)));
            return time.minusMinutes(minutes).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
