package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaException;

/**
 * The security descriptors of an image, self-relative as Windows stores them, at the start of its metadata resource. A
 * dentry's security id is an index into them.
 */
record SecurityData(List<byte[]> descriptors) {

    static final SecurityData EMPTY = new SecurityData(List.of());

    private static final int HEAD = 8;
    private static final int ALIGNMENT = 8;

    /** Reads the structure at the buffer's start and leaves the position at the root dentry. */
    static SecurityData read(ByteBuffer buffer, String name) throws MediaException {
        if (buffer.remaining() < HEAD) {
            throw WimCorruption.corrupt(name, "the metadata is too short for its security data");
        }
        long total = Integer.toUnsignedLong(buffer.getInt());
        long count = Integer.toUnsignedLong(buffer.getInt());
        long start = Math.max(total, HEAD);
        if (start > buffer.limit() || HEAD + count * Long.BYTES > start) {
            throw WimCorruption.corrupt(name, "the security data is longer than the metadata around it");
        }
        List<byte[]> descriptors = readDescriptors(buffer, (int) count, start, name);
        buffer.position((int) Math.min(buffer.limit(), align(start)));
        return new SecurityData(descriptors);
    }

    private static List<byte[]> readDescriptors(ByteBuffer buffer, int count, long end, String name)
            throws MediaException {
        long[] lengths = new long[count];
        for (int i = 0; i < count; i++) {
            lengths[i] = buffer.getLong();
        }
        List<byte[]> descriptors = new ArrayList<>();
        for (long length : lengths) {
            if (length < 0 || length > end - buffer.position()) {
                throw WimCorruption.corrupt(name, "a security descriptor is longer than the security data");
            }
            byte[] descriptor = new byte[(int) length];
            buffer.get(descriptor);
            descriptors.add(descriptor);
        }
        return descriptors;
    }

    int size() {
        long total = HEAD;
        for (byte[] descriptor : descriptors) {
            total += Long.BYTES + descriptor.length;
        }
        return Math.toIntExact(align(total));
    }

    /** Writes the structure; the buffer is zeroed, so skipping pads. */
    void write(ByteBuffer buffer) {
        int end = buffer.position() + size();
        buffer.putInt(size()).putInt(descriptors.size());
        descriptors.forEach(descriptor -> buffer.putLong(descriptor.length));
        descriptors.forEach(buffer::put);
        buffer.position(end);
    }

    /** The descriptor of a security id; empty for no or an unknown id. */
    byte[] descriptor(int securityId) {
        return securityId >= 0 && securityId < descriptors.size() ? descriptors.get(securityId) : new byte[0];
    }

    private static long align(long value) {
        return (value + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
