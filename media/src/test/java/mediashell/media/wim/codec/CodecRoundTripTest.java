package mediashell.media.wim.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.zip.DataFormatException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What an encoder writes, its decoder reads back; whatever a decoder is fed, it ends with bytes or its typed error. */
class CodecRoundTripTest {

    private static final int CHUNK = 32768;
    private final ChunkEncoder xpress = new XpressEncoder();
    private final ChunkDecoder xpressDecoder = new XpressDecoder();
    private final ChunkEncoder lzx = LzxEncoder.lazy();
    private final ChunkEncoder lzxOptimal = LzxEncoder.optimal();
    private final ChunkDecoder lzxDecoder = new LzxDecoder(CHUNK);

    @Property(tries = 300)
    void xpressReturnsWhatWentIn(@ForAll long seed, @ForAll @IntRange(min = 1, max = CHUNK) int length)
            throws DataFormatException {
        roundTrip(xpress, xpressDecoder, SampleBytes.of(seed, length));
    }

    @Property(tries = 300)
    void lzxReturnsWhatWentIn(@ForAll long seed, @ForAll @IntRange(min = 1, max = CHUNK) int length)
            throws DataFormatException {
        roundTrip(lzx, lzxDecoder, SampleBytes.of(seed, length));
    }

    @Property(tries = 100)
    void optimalLzxReturnsWhatWentInAndIsSmaller(@ForAll long seed) throws DataFormatException {
        byte[] bytes = SampleBytes.of(seed, CHUNK);
        int optimal = roundTrip(lzxOptimal, lzxDecoder, bytes);
        int lazy = roundTrip(lzx, lzxDecoder, bytes);
        assertTrue(lazy == 0 || optimal <= lazy + lazy / 50, () -> optimal + " against " + lazy);
    }

    @Property(tries = 20)
    void fullChunksReturnWhatWentIn(@ForAll long seed) throws DataFormatException {
        byte[] bytes = SampleBytes.of(seed, CHUNK);
        roundTrip(xpress, xpressDecoder, bytes);
        roundTrip(lzx, lzxDecoder, bytes);
    }

    @Property(tries = 20)
    void onlyZeroesShrinkToAlmostNothing(@ForAll @IntRange(min = 2000, max = CHUNK) int length)
            throws DataFormatException {
        byte[] zeroes = new byte[length];
        assertTrue(roundTrip(xpress, xpressDecoder, zeroes) < 280);
        assertTrue(roundTrip(lzx, lzxDecoder, zeroes) < 280);
    }

    @Property(tries = 20)
    void noiseIsLeftAlone(@ForAll long seed) throws DataFormatException {
        byte[] noise = new byte[CHUNK];
        new Random(seed).nextBytes(noise);
        assertEquals(0, roundTrip(xpress, xpressDecoder, noise));
        assertEquals(0, roundTrip(lzx, lzxDecoder, noise));
    }

    @Property(tries = 300)
    void damagedChunksEndWithATypedError(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = SampleBytes.of(seed, 1 + random.nextInt(CHUNK));
        damageAndDecode(random, xpress, xpressDecoder, bytes);
        damageAndDecode(random, lzx, lzxDecoder, bytes);
    }

    private static void damageAndDecode(Random random, ChunkEncoder encoder, ChunkDecoder decoder, byte[] bytes) {
        byte[] stored = new byte[bytes.length];
        int length = encoder.encode(bytes, bytes.length, stored);
        for (int flips = random.nextInt(4); flips >= 0 && length > 0; flips--) {
            stored[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
        }
        int cut = random.nextBoolean() ? length : random.nextInt(length + 1);
        try {
            decoder.decode(stored, 0, cut, new byte[CHUNK], bytes.length);
        } catch (DataFormatException expected) {
            assertTrue(expected.getMessage().length() > 10);
        }
    }

    private static int roundTrip(ChunkEncoder encoder, ChunkDecoder decoder, byte[] bytes) throws DataFormatException {
        byte[] stored = new byte[bytes.length];
        int length = encoder.encode(bytes, bytes.length, stored);
        assertTrue(length < bytes.length);
        if (length > 0) {
            byte[] back = new byte[bytes.length];
            decoder.decode(stored, 0, length, back, bytes.length);
            assertArrayEquals(bytes, back);
        }
        return length;
    }
}
