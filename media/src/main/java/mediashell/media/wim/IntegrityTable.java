package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaException;

/**
 * SHA-1 of each chunk of the file from behind the header to the end of the blob table; XML data and this table
 * itself are not covered ({@code facts/media-tools.md} 5a).
 *
 * @param chunkSize bytes of the file that each hash covers
 */
record IntegrityTable(int chunkSize, List<Sha1Hash> hashes) {

    /** The chunk size that Microsoft's and everybody's writers use: 10 MiB. */
    static final int CHUNK_SIZE = 10 * 1024 * 1024;

    private static final int HEAD = 12;

    static IntegrityTable read(byte[] bytes, long covered, String name) throws MediaException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEAD) {
            throw WimCorruption.corrupt(name, "the integrity table is cut off");
        }
        long size = Integer.toUnsignedLong(buffer.getInt());
        long entries = Integer.toUnsignedLong(buffer.getInt());
        int chunkSize = buffer.getInt();
        boolean sound = size == bytes.length && size == HEAD + entries * Sha1Hash.LENGTH && chunkSize > 0;
        if (!sound || entries != (covered + chunkSize - 1) / chunkSize) {
            throw WimCorruption.corrupt(name, "the integrity table does not fit the file that it protects");
        }
        List<Sha1Hash> hashes = new ArrayList<>();
        for (long i = 0; i < entries; i++) {
            hashes.add(Sha1Hash.read(buffer));
        }
        return new IntegrityTable(chunkSize, hashes);
    }

    /** The bytes of a table over so many bytes. */
    static int sizeFor(long covered) {
        return HEAD + Math.toIntExact((covered + CHUNK_SIZE - 1) / CHUNK_SIZE) * Sha1Hash.LENGTH;
    }

    byte[] toBytes() {
        int size = HEAD + hashes.size() * Sha1Hash.LENGTH;
        ByteBuffer buffer = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(size).putInt(hashes.size()).putInt(chunkSize);
        hashes.forEach(hash -> buffer.put(hash.bytes()));
        return buffer.array();
    }
}
