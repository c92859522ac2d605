package mediashell.media.fat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import mediashell.media.block.SectorBuffer;

/**
 * Short directory entry (FAT 6).
 *
 * @param name 11 characters
 * @param attributes the low six bits of Windows file attributes are FAT's own
 * @param cluster first cluster, 0 for an empty file
 */
record DirectoryEntry(String name, int attributes, long cluster, long size, Instant modified) {

    static final int SIZE = 32;
    static final int ATTRIBUTE_VOLUME_LABEL = 0x08;
    static final int ATTRIBUTE_DIRECTORY = 0x10;
    static final int ATTRIBUTE_LONG_NAME = 0x0F;
    static final int ATTRIBUTE_MASK = 0x3F;

    /** Read-only, hidden, system and archive: what a file may carry. */
    static final int FILE_ATTRIBUTES = 0x27;

    static final int DELETED = 0xE5;
    static final String SELF = ".          ";
    static final String PARENT = "..         ";

    private static final int ATTRIBUTES = 11;
    private static final int CASE_FLAGS = 12;
    private static final int CREATED = 14;
    private static final int ACCESSED_DATE = 18;
    private static final int CLUSTER_HIGH = 20;
    private static final int WRITTEN = 22;
    private static final int CLUSTER_LOW = 26;
    private static final int FILE_SIZE = 28;
    private static final int LOWER_BASE = 0x08;
    private static final int LOWER_EXTENSION = 0x10;

    void put(SectorBuffer target, int offset) {
        target.putBytes(offset, name.getBytes(StandardCharsets.ISO_8859_1)).put8(offset + ATTRIBUTES, attributes);
        FatTimestamp timestamp = FatTimestamp.of(modified);
        target.put16(offset + CREATED, timestamp.time()).put16(offset + CREATED + 2, timestamp.date());
        target.put16(offset + ACCESSED_DATE, timestamp.date());
        target.put16(offset + WRITTEN, timestamp.time()).put16(offset + WRITTEN + 2, timestamp.date());
        target.put16(offset + CLUSTER_HIGH, (int) (cluster >> 16)).put16(offset + CLUSTER_LOW, (int) cluster);
        target.put32(offset + FILE_SIZE, size);
    }

    static int attributesAt(SectorBuffer source, int offset) {
        return source.u8(offset + ATTRIBUTES) & ATTRIBUTE_MASK;
    }

    static DirectoryEntry parse(SectorBuffer source, int offset) {
        return new DirectoryEntry(
                new String(source.slice(offset, ATTRIBUTES), StandardCharsets.ISO_8859_1),
                attributesAt(source, offset),
                (long) source.u16(offset + CLUSTER_HIGH) << 16 | source.u16(offset + CLUSTER_LOW),
                source.u32(offset + FILE_SIZE),
                FatTimestamp.get(source, offset + WRITTEN));
    }

    /** The 8.3 name as shown, lower case where Windows NT's flags in byte 12 say so. */
    static String displayName(SectorBuffer source, int offset) {
        String raw = new String(source.slice(offset, ATTRIBUTES), StandardCharsets.ISO_8859_1);
        int flags = source.u8(offset + CASE_FLAGS);
        String base = raw.substring(0, 8).stripTrailing();
        String extension = raw.substring(8).stripTrailing();
        base = (flags & LOWER_BASE) != 0 ? lower(base) : base;
        extension = (flags & LOWER_EXTENSION) != 0 ? lower(extension) : extension;
        return extension.isEmpty() ? base : base + "." + extension;
    }

    private static String lower(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < result.length(); i++) {
            char c = result.charAt(i);
            result.setCharAt(i, c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return result.toString();
    }
}
