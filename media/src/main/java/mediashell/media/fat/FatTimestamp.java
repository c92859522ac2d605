package mediashell.media.fat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import mediashell.media.block.SectorBuffer;

/**
 * Date and time of a directory entry (FAT 6.3): from 1980 to 2107, in steps of two seconds; taken as UTC.
 *
 * @param time the field of hour, minute and second
 * @param date the field of year, month and day
 */
record FatTimestamp(int time, int date) {

    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(2107, 12, 31, 23, 59, 58);

    static FatTimestamp of(Instant instant) {
        LocalDateTime time = clamp(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        return new FatTimestamp(
                time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2,
                time.getYear() - FIRST.getYear() << 9 | time.getMonthValue() << 5 | time.getDayOfMonth());
    }

    /** The time is at the offset, the date in the two bytes behind it. */
    static Instant get(SectorBuffer entry, int offset) {
        int time = entry.u16(offset);
        int date = entry.u16(offset + 2);
        try {
            return LocalDateTime.of(
                            FIRST.getYear() + (date >> 9),
                            date >> 5 & 0xF,
                            date & 0x1F,
                            time >> 11,
                            time >> 5 & 0x3F,
                            (time & 0x1F) * 2)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private static LocalDateTime clamp(LocalDateTime time) {
        return time.isBefore(FIRST) ? FIRST : time.isAfter(LAST) ? LAST : time;
    }
}
