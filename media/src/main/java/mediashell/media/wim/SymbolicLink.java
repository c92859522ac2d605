package mediashell.media.wim;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import mediashell.media.ContentSource;

/**
 * A symbolic link as NTFS knows it: reparse data of the tag {@link #TAG} (MS-FSCC 2.1.2.4), without the eight bytes
 * of tag and length, which a WIM keeps in the dentry.
 */
final class SymbolicLink {

    static final int TAG = 0xA000000C;
    /** Reparse data has at most 16 KiB. */
    private static final int MAX_DATA = 16 * 1024;

    private static final int FLAG_RELATIVE = 1;
    private static final int HEAD = 12;
    private static final int PRINT_OFFSET = 4;

    private SymbolicLink() {}

    static CaptureEntry entry(String path, String target, boolean toDirectory, Instant time) {
        int attributes =
                Dentry.ATTRIBUTE_REPARSE_POINT | (toDirectory ? Dentry.ATTRIBUTE_DIRECTORY : Dentry.ATTRIBUTE_ARCHIVE);
        ContentSource data = ContentSource.ofBytes("link " + path, encode(target));
        return CaptureEntry.link(path, time, attributes, TAG, new CaptureStream(DentryStream.Kind.REPARSE, "", data));
    }

    /** An absolute Unix path has no drive; it is stored as {@code \path}, relative to the current volume. */
    private static byte[] encode(String target) {
        byte[] name = target.replace('/', '\\').getBytes(StandardCharsets.UTF_16LE);
        ByteBuffer out = ByteBuffer.allocate(HEAD + 2 * name.length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) name.length);
        out.putShort((short) name.length).putShort((short) name.length);
        out.putInt(FLAG_RELATIVE).put(name).put(name);
        return out.array();
    }

    /** The target of a reparse point, with {@code /}; empty when it is no symbolic link. */
    static Optional<String> target(int tag, ContentSource data) throws IOException {
        if (tag != TAG || data.size() > MAX_DATA) {
            return Optional.empty();
        }
        try (InputStream in = data.open()) {
            return decode(in.readAllBytes());
        }
    }

    /** Whether a link below a folder leads nowhere else. */
    static boolean staysWithin(Path folder, Path link, String target) {
        return link.resolveSibling(target).normalize().startsWith(folder.normalize());
    }

    private static Optional<String> decode(byte[] data) {
        if (data.length < HEAD) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        int offset = Short.toUnsignedInt(in.getShort(PRINT_OFFSET));
        int length = Short.toUnsignedInt(in.getShort(PRINT_OFFSET + Short.BYTES));
        if (length == 0 || HEAD + offset + length > data.length) {
            return Optional.empty();
        }
        String name = new String(data, HEAD + offset, length, StandardCharsets.UTF_16LE);
        return Optional.of(name.replace('\\', '/'));
    }
}
