package mediashell.media.udf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import mediashell.media.block.SectorBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompressedUnicodeTest {

    @Test
    void latinTextTakesOneByteACharacter() {
        assertArrayEquals(new byte[] {8, 'a', (byte) 0xE4}, CompressedUnicode.encode("aä"));
    }

    @Test
    void otherTextTakesTwoMostSignificantFirst() {
        assertArrayEquals(new byte[] {16, 0, 'a', 4, 0x38}, CompressedUnicode.encode("aи"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "größe", "имя", "😀", "\uD800"})
    void decodingGivesTheTextBack(String text) {
        assertEquals(text, CompressedUnicode.decode(CompressedUnicode.encode(text)));
    }

    @Test
    void otherCompressionsAreNotRead() {
        assertNull(CompressedUnicode.decode(new byte[] {9, 'a'}));
    }

    @Test
    void dstringHoldsItsLengthInTheLastByte() {
        SectorBuffer buffer = SectorBuffer.littleEndian(32);
        CompressedUnicode.putDstring(buffer, 0, 32, "LABEL");
        assertEquals(6, buffer.u8(31));
        assertEquals("LABEL", CompressedUnicode.dstring(buffer, 0, 32));
    }
}
