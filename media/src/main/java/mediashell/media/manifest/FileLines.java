package mediashell.media.manifest;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

import mediashell.media.tree.PackedStrings;

/**
 * The file lines of a manifest in a few arrays, as there may be hundreds of thousands; a line becomes an object when it is asked for.
 */
final class FileLines extends AbstractList<Manifest.FileLine> implements RandomAccess {

    private final PackedStrings paths;
    private final long[] sizes;

    private final Sha256Digests digests;

    private FileLines(PackedStrings paths, long[] sizes, Sha256Digests digests) {
        this.paths = paths;
        this.sizes = sizes;
        this.digests = digests;
    }

    static FileLines copyOf(List<Manifest.FileLine> lines) {
        if (lines instanceof FileLines packed) {
            return packed;
        }
        FileLines copy = new FileLines(
                PackedStrings.of(lines.size(), number -> lines.get(number).path()),
                new long[lines.size()],
                new Sha256Digests(lines.size()));
        int number = 0;
        for (Manifest.FileLine line : lines) {
            copy.put(number++, line.size(), line.digest());
        }
        return copy;
    }

    private void put(int number, long size, Sha256Digest digest) {
        sizes[number] = size;
        if (digest != null) {
            digests.put(number, digest);
        }
    }

    @Override
    public Manifest.FileLine get(int index) {
        return new Manifest.FileLine(paths.get(index), sizes[index], digests.get(index));
    }

    @Override
    public int size() {
        return sizes.length;
    }

    /** Collects lines in their order. */
    static final class Builder {

        private static final int FEW = 16;

        private final PackedStrings.Builder paths = new PackedStrings.Builder();
        private final Sha256Digests digests = new Sha256Digests(FEW);
        private long[] sizes = new long[FEW];
        private int count;

        void add(String path, long size, Sha256Digest digest) {
            if (count == sizes.length) {
                sizes = Arrays.copyOf(sizes, count + count / 2);
            }
            paths.add(path);
            digests.put(count, digest);
            sizes[count++] = size;
        }

        FileLines build() {
            return new FileLines(paths.build(), Arrays.copyOf(sizes, count), digests);
        }
    }
}
