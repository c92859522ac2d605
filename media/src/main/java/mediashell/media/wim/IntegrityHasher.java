package mediashell.media.wim;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Hashes a WIM's bytes for its integrity table as they are written. Chunks that were written out of order are read
 * back at the end; there are few of them.
 */
final class IntegrityHasher {

    private static final int CHUNK = IntegrityTable.CHUNK_SIZE;

    /** Reads back what was written. */
    interface ReadBack {
        void readFully(long position, byte[] buffer, int length) throws IOException;
    }

    private final List<Sha1Hash> hashes = new ArrayList<>();
    private final MessageDigest digest = Sha1Hash.newDigest();
    private long covered;
    private boolean whole = true;

    /**
     * @param position where writing begins, from the start of the file
     * @param known hashes of the chunks that lie before, as far as they are known
     */
    IntegrityHasher(long position, List<Sha1Hash> known) {
        covered = position - WimHeader.LENGTH;
        long full = covered / CHUNK;
        for (int i = 0; i < full; i++) {
            hashes.add(i < known.size() ? known.get(i) : null);
        }
        whole = covered % CHUNK == 0;
    }

    /** Bytes were appended. */
    void update(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int piece = (int) Math.min(length - done, CHUNK - covered % CHUNK);
            digest.update(bytes, offset + done, piece);
            done += piece;
            covered += piece;
            if (covered % CHUNK == 0) {
                endChunk();
            }
        }
    }

    private void endChunk() {
        Sha1Hash hash = Sha1Hash.of(digest.digest());
        hashes.add(whole ? hash : null);
        whole = true;
    }

    /** Bytes before the end were overwritten. */
    void overwritten(long position, long length) {
        int first = (int) ((position - WimHeader.LENGTH) / CHUNK);
        int last = (int) ((position + length - 1 - WimHeader.LENGTH) / CHUNK);
        for (int i = first; i <= last; i++) {
            if (i < hashes.size()) {
                hashes.set(i, null);
            } else {
                whole = false;
            }
        }
    }

    /** Everything from the position on was given up and will be written anew. */
    void rewind(long position) {
        covered = position - WimHeader.LENGTH;
        int full = (int) (covered / CHUNK);
        hashes.subList(Math.min(full, hashes.size()), hashes.size()).clear();
        digest.reset();
        whole = covered % CHUNK == 0;
    }

    IntegrityTable finish(ReadBack file) throws IOException {
        long end = covered;
        if (end % CHUNK != 0) {
            endChunk();
        }
        for (int i = 0; i < hashes.size(); i++) {
            if (hashes.get(i) == null) {
                long from = (long) i * CHUNK;
                hashes.set(i, hash(file, from, Math.min(CHUNK, end - from)));
            }
        }
        return new IntegrityTable(CHUNK, List.copyOf(hashes));
    }

    private Sha1Hash hash(ReadBack file, long from, long length) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long done = 0; done < length; ) {
            int piece = (int) Math.min(buffer.length, length - done);
            file.readFully(WimHeader.LENGTH + from + done, buffer, piece);
            digest.update(buffer, 0, piece);
            done += piece;
        }
        return Sha1Hash.of(digest.digest());
    }
}
