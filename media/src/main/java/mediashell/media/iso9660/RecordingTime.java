package mediashell.media.iso9660;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import mediashell.media.block.SectorBuffer;

/** The two forms of time: 7 bytes in directory records (9.1.5) and 17 digits in volume descriptors (8.4.26.1). */
final class RecordingTime {

    private static final int BASE_YEAR = 1900;
    private static final int LAST_YEAR = BASE_YEAR + 255;
    private static final int MINUTES_PER_ZONE_UNIT = 15;
    private static final int MAX_ZONE_UNITS = 52;
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private RecordingTime() {}

    /** 9.1.5, in UTC; years outside 1900 to 2155 become the nearest. */
    static void putShort(SectorBuffer target, int offset, Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        target.put8(offset, Math.clamp(time.getYear(), BASE_YEAR, LAST_YEAR) - BASE_YEAR);
        target.put8(offset + 1, time.getMonthValue()).put8(offset + 2, time.getDayOfMonth());
        target.put8(offset + 3, time.getHour()).put8(offset + 4, time.getMinute());
        target.put8(offset + 5, time.getSecond());
    }

    static Instant getShort(SectorBuffer source, int offset) {
        int zone = (byte) source.u8(offset + 6);
        int minutes = Math.abs(zone) > MAX_ZONE_UNITS ? 0 : zone * MINUTES_PER_ZONE_UNIT;
        try {
            return LocalDateTime.of(
                            BASE_YEAR + source.u8(offset),
                            source.u8(offset + 1),
                            source.u8(offset + 2),
                            source.u8(offset + 3),
                            source.u8(offset + 4),
                            source.u8(offset + 5))
                    .minusMinutes(minutes)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    static void putLong(SectorBuffer target, int offset, Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        int hundredths = time.getNano() / 10_000_000;
        target.putAscii(offset, DIGITS.format(time) + String.format(Locale.ROOT, "%02d", hundredths));
    }

    /** "Not specified": sixteen digits zero and a zone of zero. */
    static void putUnspecified(SectorBuffer target, int offset) {
        target.fill(offset, 16, '0');
    }
}
