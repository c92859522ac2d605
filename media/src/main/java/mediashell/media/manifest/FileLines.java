package mediashell.media.manifest;

import java.nio.ByteBuffer;
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

    /** The digests one behind the other, zeros for one that is not yet known. */
    private final byte[] digests;

    private FileLines(PackedStrings paths, long[] sizes, byte[] digests) {
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
                new byte[Math.multiplyExact(lines.size(), Sha256Digest.LENGTH)]);
        int number = 0;
        for (Manifest.FileLine line : lines) {
            copy.put(number++, line.size(), line.digest());
        }
        return copy;
    }

    private void put(int number, long size, Sha256Digest digest) {
        sizes[number] = size;
        if (digest != null) {
            digest.write(digestAt(number));
        }
    }

    private ByteBuffer digestAt(int number) {
        return ByteBuffer.wrap(digests, number * Sha256Digest.LENGTH, Sha256Digest.LENGTH);
    }

    @Override
    public Manifest.FileLine get(int index) {
        Sha256Digest digest = Sha256Digest.read(digestAt(index));
        return new Manifest.FileLine(paths.get(index), sizes[index], digest.isZero() ? null : digest);
    }

    @Override
    public int size() {
        return sizes.length;
    }

    /** Collects lines in their order. */
    static final class Builder {

        private static final int FEW = 16;

        private final PackedStrings.Builder paths = new PackedStrings.Builder();
        private long[] sizes = new long[FEW];
        private byte[] digests = new byte[FEW * Sha256Digest.LENGTH];
        private int count;

        void add(String path, long size, Sha256Digest digest) {
            if (count == sizes.length) {
                int grown = count + count / 2;
                sizes = Arrays.copyOf(sizes, grown);
                digests = Arrays.copyOf(digests, Math.multiplyExact(grown, Sha256Digest.LENGTH));
            }
            paths.add(path);
            sizes[count] = size;
            digest.write(ByteBuffer.wrap(digests, count * Sha256Digest.LENGTH, Sha256Digest.LENGTH));
            count++;
        }

        FileLines build() {
            return new FileLines(
                    paths.build(), Arrays.copyOf(sizes, count), Arrays.copyOf(digests, count * Sha256Digest.LENGTH));
        }
    }
}
