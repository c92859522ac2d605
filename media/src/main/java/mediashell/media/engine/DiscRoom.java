package mediashell.media.engine;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import mediashell.media.TreeFile;
import mediashell.media.image.DiscForm;
import mediashell.media.udf.Udf;

/**
 * Counts from above how much of a disc its files take, without laying them out: data, entries, directory records of all trees that the disc
 * has, and the lines of its manifest. What fits here fits the real layout; the difference is some sectors.
 */
final class DiscRoom {

    /** Rounding of tables and of directories that the disc has before it gets any content. */
    private static final int SLACK = 16;

    /** OSTA UDF 1.02 2.3.4: a file identifier without its name, and its padding. */
    private static final int IDENTIFIER = 42;

    /** SHA-256, size, two spaces and the line's end. */
    private static final int MANIFEST_LINE = 64 + 20 + 3;

    /** ECMA-119 9.1: a directory record with the longest primary identifier, and one of Joliet without its name. */
    private static final int ISO_RECORDS = 80 + 34;

    /** ECMA-119 9.4: four path table records, without the Joliet names. */
    private static final int PATH_RECORDS = 4 * 48;

    /** ECMA-119 6.5.1: the bytes of a file section end here. */
    private static final long SECTION = 0xFFFF_F800L;

    /** Records do not cross sectors: of 2048 bytes up to 254 stay unused. */
    private static final int UNUSED_NUMERATOR = 8;

    private static final int UNUSED_DENOMINATOR = 7;

    private final boolean bridge;
    private final long capacity;
    private final Set<String> directories = new HashSet<>();
    private long sectors;
    private long bytes;

    /**
     * @param capacity sectors of the whole disc
     * @param taken sectors of the disc without any content
     */
    DiscRoom(DiscForm form, long capacity, long taken) {
        this.bridge = form == DiscForm.BRIDGE;
        this.capacity = capacity;
        this.sectors = taken + SLACK;
    }

    /** Takes the files if all of them fit. */
    boolean take(List<TreeFile> files) {
        Set<String> fresh = new HashSet<>();
        long moreSectors = 0;
        long moreBytes = 0;
        for (TreeFile file : files) {
            moreSectors += 1 + sectors(file.source().size());
            moreBytes += recordBytes(file);
            moreSectors += directorySectors(file.path(), fresh);
        }
        if (sectors + moreSectors + sectors(padded(bytes + moreBytes)) > capacity) {
            return false;
        }
        directories.addAll(fresh);
        sectors += moreSectors;
        bytes += moreBytes;
        return true;
    }

    /** Bytes that a single file may have so that it still fits, however long its path is. */
    long largestFile(TreeFile file) {
        long records = sectors(padded(bytes + recordBytes(file)));
        long left = capacity - sectors - 1 - records - directorySectors(file.path(), new HashSet<>());
        return Math.max(0, left * Udf.SECTOR);
    }

    private long recordBytes(TreeFile file) {
        int name = file.path().length() - file.path().lastIndexOf('/') - 1;
        long total = IDENTIFIER + 2L * name + MANIFEST_LINE + file.path().getBytes(StandardCharsets.UTF_8).length;
        long sections = 1 + file.source().size() / SECTION;
        return bridge ? total + sections * (ISO_RECORDS + 2L * name) : total;
    }

    private long directorySectors(String path, Set<String> fresh) {
        long needed = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String directory = path.substring(0, slash);
            if (!directories.contains(directory) && fresh.add(directory)) {
                long records = IDENTIFIER + 2L * directory.length() + PATH_RECORDS + 8L * directory.length();
                needed += (bridge ? 4 : 2) + sectors(records);
            }
        }
        return needed;
    }

    private static long padded(long bytes) {
        return bytes * UNUSED_NUMERATOR / UNUSED_DENOMINATOR + 1;
    }

    private static long sectors(long bytes) {
        return (bytes + Udf.SECTOR - 1) / Udf.SECTOR;
    }
}
