package mediashell.media.wim.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every encoder's chunk at a border comes back, decoded into an array of just its size and into a larger one. */
class BorderChunksTest {

    private static final int CHUNK = 32768;

    static Stream<Arguments> chunks() {
        return BorderChunks.all().entrySet().stream().flatMap(BorderChunksTest::encoders);
    }

    private static Stream<Arguments> encoders(Map.Entry<String, byte[]> chunk) {
        return Stream.of("xpress", "lzx", "lzx best")
                .map(codec -> Arguments.of(codec, chunk.getKey(), chunk.getValue()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("chunks")
    void comesBack(String codec, String what, byte[] chunk) throws DataFormatException {
        ChunkEncoder encoder =
                switch (codec) {
                    case "xpress" -> new XpressEncoder();
                    case "lzx" -> LzxEncoder.lazy();
                    default -> LzxEncoder.optimal();
                };
        ChunkDecoder decoder = codec.equals("xpress") ? new XpressDecoder() : new LzxDecoder(CHUNK);
        byte[] stored = new byte[chunk.length];
        int length = encoder.encode(chunk, chunk.length, stored);
        for (int room : new int[] {0, 8, 100}) {
            byte[] back = new byte[chunk.length + room];
            if (length > 0) {
                decoder.decode(stored, 0, length, back, chunk.length);
                assertArrayEquals(chunk, Arrays.copyOf(back, chunk.length), what);
            }
        }
    }
}
