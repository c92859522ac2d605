package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaException;

/** The bytes of a single dentry, its names and its extra stream entries ({@code facts/media-tools.md} 5a). */
final class DentryFormat {

    static final int FIXED_LENGTH = 0x66;
    private static final int RESERVED_BEFORE_TIMES = 16;
    private static final int STREAM_FIXED_LENGTH = 0x26;
    private static final int NUL = 2;
    private static final int ALIGNMENT = 8;

    private DentryFormat() {}

    /** A dentry without children, the position of its children and the position behind it and its streams. */
    record Parsed(Dentry dentry, long childrenOffset, int end) {}

    static int align(int value) {
        return (value + ALIGNMENT - 1) & -ALIGNMENT;
    }

    /** Reads the dentry at {@code at}; the caller has seen that its length is not zero. */
    static Parsed read(ByteBuffer metadata, int at, String image) throws MediaException {
        long length = metadata.getLong(at);
        if (length < FIXED_LENGTH || length > metadata.limit() - at) {
            throw WimCorruption.corrupt(image, "the dentry at " + at + " has the impossible length " + length);
        }
        ByteBuffer in = metadata.duplicate().order(metadata.order()).limit(at + (int) length);
        in.position(at + Long.BYTES);
        int attributes = in.getInt();
        int securityId = in.getInt();
        long childrenOffset = in.getLong();
        in.position(in.position() + RESERVED_BEFORE_TIMES);
        long created = in.getLong();
        long accessed = in.getLong();
        long written = in.getLong();
        Sha1Hash hash = Sha1Hash.read(in);
        in.getInt();
        long linkOrReparse = in.getLong();
        int streamCount = Short.toUnsignedInt(in.getShort());
        int shortNameBytes = Short.toUnsignedInt(in.getShort());
        int nameBytes = Short.toUnsignedInt(in.getShort());
        String name = readName(in, nameBytes, image);
        String shortName = readName(in, shortNameBytes, image);
        in.position(Math.min(in.limit(), at + align(in.position() - at)));
        byte[] items = in.hasRemaining() ? new byte[in.remaining()] : Dentry.NO_ITEMS;
        in.get(items);
        List<DentryStream> extra = new ArrayList<>();
        int end = readStreams(metadata, align(at + (int) length), streamCount, extra, image);
        boolean reparse = (attributes & Dentry.ATTRIBUTE_REPARSE_POINT) != 0;
        Dentry dentry = new Dentry(
                name,
                shortName,
                attributes,
                securityId,
                created,
                accessed,
                written,
                linkOrReparse,
                streams(hash, reparse, extra),
                items,
                List.of());
        return new Parsed(dentry, childrenOffset, end);
    }

    private static String readName(ByteBuffer in, int bytes, String image) throws MediaException {
        if (bytes == 0) {
            return "";
        }
        if (bytes % 2 != 0 || bytes > in.remaining()) {
            throw WimCorruption.corrupt(image, "a name of " + bytes + " bytes does not fit its dentry");
        }
        char[] name = new char[bytes / 2];
        in.asCharBuffer().get(name);
        in.position(Math.min(in.limit(), in.position() + bytes + NUL));
        return new String(name);
    }

    private static int readStreams(ByteBuffer metadata, int from, int count, List<DentryStream> extra, String image)
            throws MediaException {
        int at = from;
        for (int i = 0; i < count; i++) {
            long length = at + STREAM_FIXED_LENGTH <= metadata.limit() ? metadata.getLong(at) : 0;
            if (length < STREAM_FIXED_LENGTH || length > metadata.limit() - at) {
                throw WimCorruption.corrupt(image, "the stream entry at " + at + " has an impossible length");
            }
            ByteBuffer in = metadata.duplicate().order(metadata.order()).limit(at + (int) length);
            in.position(at + 2 * Long.BYTES);
            Sha1Hash hash = Sha1Hash.read(in);
            String name = readName(in, Short.toUnsignedInt(in.getShort()), image);
            extra.add(new DentryStream(DentryStream.Kind.DATA, name, hash));
            at = align(at + (int) length);
        }
        return at;
    }

    /**
     * A hash in the dentry is the reparse data of a reparse point, else the unnamed data. When it is zero, the first
     * unnamed entry of a reparse point is its data.
     */
    private static List<DentryStream> streams(Sha1Hash hash, boolean reparse, List<DentryStream> extra) {
        List<DentryStream> streams = new ArrayList<>(extra.size() + 1);
        boolean reparseSeen = !reparse;
        if (!hash.isZero()) {
            streams.add(reparse ? reparseData(hash) : DentryStream.unnamed(hash));
            reparseSeen = true;
        }
        for (DentryStream stream : extra) {
            if (stream.name().isEmpty() && !reparseSeen) {
                streams.add(reparseData(stream.hash()));
                reparseSeen = true;
            } else if (!stream.name().isEmpty() || !stream.hash().isZero()) {
                streams.add(stream);
            }
        }
        return List.copyOf(streams);
    }

    private static DentryStream reparseData(Sha1Hash hash) {
        return new DentryStream(DentryStream.Kind.REPARSE, "", hash);
    }

    /** Bytes that the dentry and its stream entries take. */
    static int size(Dentry dentry) {
        int size = dentryLength(dentry);
        for (DentryStream stream : extraStreams(dentry)) {
            size += streamLength(stream);
        }
        return size;
    }

    private static int dentryLength(Dentry dentry) {
        int names = nameLength(dentry.name()) + nameLength(dentry.shortName());
        return align(align(FIXED_LENGTH + names) + dentry.taggedItems().length);
    }

    private static int nameLength(String name) {
        return name.isEmpty() ? 0 : 2 * name.length() + NUL;
    }

    private static int streamLength(DentryStream stream) {
        return align(STREAM_FIXED_LENGTH + nameLength(stream.name()));
    }

    /**
     * One unnamed or reparse stream goes into the dentry; if there is more, all become extra entries, which Microsoft's
     * tools expect ({@code facts/media-tools.md} 5b). Files get an unnamed entry then even when it is empty.
     */
    private static List<DentryStream> extraStreams(Dentry dentry) {
        List<DentryStream> streams = dentry.streams();
        if (streams.isEmpty()
                || (streams.size() == 1 && streams.getFirst().name().isEmpty())) {
            return List.of();
        }
        boolean unnamed = streams.stream().anyMatch(DentryStream::isUnnamedData);
        if (unnamed || dentry.isDirectory()) {
            return streams;
        }
        List<DentryStream> all = new ArrayList<>(streams);
        all.add(dentry.isReparsePoint() ? 1 : 0, DentryStream.unnamed(Sha1Hash.ZERO));
        return all;
    }

    static void write(Dentry dentry, long childrenOffset, ByteBuffer out) {
        List<DentryStream> extra = extraStreams(dentry);
        boolean inDentry = extra.isEmpty() && !dentry.streams().isEmpty();
        int start = out.position();
        out.putLong(dentryLength(dentry)).putInt(dentry.attributes()).putInt(dentry.securityId());
        out.putLong(childrenOffset);
        out.position(out.position() + RESERVED_BEFORE_TIMES);
        out.putLong(dentry.creationTime()).putLong(dentry.lastAccessTime()).putLong(dentry.lastWriteTime());
        out.put((inDentry ? dentry.streams().getFirst().hash() : Sha1Hash.ZERO).bytes());
        out.putInt(0).putLong(dentry.linkOrReparse());
        out.putShort((short) extra.size());
        out.putShort((short) (2 * dentry.shortName().length()));
        out.putShort((short) (2 * dentry.name().length()));
        writeName(dentry.name(), out);
        writeName(dentry.shortName(), out);
        out.position(start + align(out.position() - start));
        out.put(dentry.taggedItems());
        out.position(start + dentryLength(dentry));
        extra.forEach(stream -> writeStream(stream, out));
    }

    private static void writeName(String name, ByteBuffer out) {
        if (!name.isEmpty()) {
            out.asCharBuffer().put(name);
            out.position(out.position() + nameLength(name));
        }
    }

    private static void writeStream(DentryStream stream, ByteBuffer out) {
        int start = out.position();
        int length = streamLength(stream);
        out.putLong(length).putLong(0).put(stream.hash().bytes());
        out.putShort((short) (2 * stream.name().length()));
        writeName(stream.name(), out);
        out.position(start + length);
    }
}
