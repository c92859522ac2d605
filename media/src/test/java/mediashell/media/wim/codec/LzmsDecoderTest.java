package mediashell.media.wim.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.zip.DataFormatException;

import org.junit.jupiter.api.Test;

class LzmsDecoderTest {

    /** Published extremes of the format: 799 offset slots, 54 length slots. */
    @Test
    void slotsReachTheLimitsOfTheFormat() {
        assertEquals(799, LzmsSlots.OFFSETS.count());
        assertEquals(54, LzmsSlots.LENGTHS.count());
        assertEquals(1, LzmsSlots.OFFSETS.base(0));
        assertEquals(30, LzmsSlots.LENGTHS.extraBits(53));
    }

    @Test
    void anyBytesEndWithOutputOrATypedError() {
        Random random = new Random(42);
        LzmsDecoder decoder = new LzmsDecoder();
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[2 * random.nextInt(2000)];
            random.nextBytes(bytes);
            int length = 1 + random.nextInt(1 << random.nextInt(17));
            try {
                decoder.decode(bytes, 0, bytes.length, new byte[length + 8], length);
            } catch (DataFormatException expected) {
                assertTrue(expected.getMessage().contains("LZMS"));
            }
        }
    }
}
