package mediashell.media.udf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Crc16Test {

    /** The example of ECMA-167 3/7.2.6. */
    @Test
    void standardsExample() {
        assertEquals(0x3299, Crc16.of(new byte[] {0x70, 0x6A, 0x77}, 0, 3));
    }
}
