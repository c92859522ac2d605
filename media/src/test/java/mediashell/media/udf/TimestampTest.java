package mediashell.media.udf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;

import mediashell.media.block.SectorBuffer;
import org.junit.jupiter.api.Test;

class TimestampTest {

    @Test
    void keepsMicroseconds() {
        Instant instant = Instant.parse("2026-02-28T23:59:58.123456Z");
        SectorBuffer buffer = SectorBuffer.littleEndian(Timestamp.LENGTH);
        Timestamp.put(buffer, 0, instant);
        assertEquals(instant, Timestamp.get(buffer, 0));
    }

    @Test
    void zoneIsInMinutesAndSigned() {
        SectorBuffer buffer = SectorBuffer.littleEndian(Timestamp.LENGTH);
        Timestamp.put(buffer, 0, Instant.parse("2026-01-01T10:00:00Z"));
        buffer.put16(0, 1 << 12 | -90 & 0xFFF);
        assertEquals(Instant.parse("2026-01-01T11:30:00Z"), Timestamp.get(buffer, 0));
    }

    @Test
    void nonsenseReadsAsTheEpoch() {
        assertEquals(Instant.EPOCH, Timestamp.get(SectorBuffer.littleEndian(Timestamp.LENGTH), 0));
    }
}
