package mediashell.media.wim;

import java.util.concurrent.Future;

import mediashell.media.wim.codec.ChunkEncoder;

/** One chunk on its way through the encoders; reused. */
final class ChunkJob {

    final byte[] bytes = new byte[WimOptions.CHUNK_SIZE];
    final byte[] encoded = new byte[WimOptions.CHUNK_SIZE];
    int length;
    int encodedLength;
    PendingResource resource;
    Future<?> done;

    void encode(ChunkEncoder encoder) {
        encodedLength = encoder.encode(bytes, length, encoded);
    }

    boolean shrank() {
        return encodedLength > 0;
    }

    byte[] stored() {
        return shrank() ? encoded : bytes;
    }

    int storedLength() {
        return shrank() ? encodedLength : length;
    }
}
