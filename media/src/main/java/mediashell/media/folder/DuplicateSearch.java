package mediashell.media.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.Sha256;

/**
 * Finds files that are probably equal while it reads as little as it can: only files that share their size are opened, and
 * only those that share their first bytes, too, are read to the end.
 */
final class DuplicateSearch {

    private static final int HEAD = 4096;

    private static final long NOT_READ = -1;

    /** What equal files have in common for sure, and others seldom. */
    private record Likeness(long size, long crcOfHead) {}

    private final List<TreeFile> files;
    private final WriteMonitor monitor;
    private final ByteBuffer head = ByteBuffer.allocateDirect(HEAD);

    DuplicateSearch(List<TreeFile> files, WriteMonitor monitor) {
        this.files = files;
        this.monitor = monitor;
    }

    /** All files in their order, with the SHA-256 of those that look like another. */
    List<TreeFile> withDigests() throws IOException {
        List<Likeness> likenesses = likenesses();
        Set<Likeness> repeated = repeated(likenesses);
        Sha256 sha256 = new Sha256();
        List<TreeFile> found = new ArrayList<>(files.size());
        for (TreeFile file : files) {
            Likeness likeness = likenesses.get(found.size());
            boolean digested = likeness.crcOfHead() != NOT_READ && repeated.contains(likeness);
            found.add(digested ? withDigest(file, sha256) : file);
        }
        return found;
    }

    private List<Likeness> likenesses() throws IOException {
        Set<Long> sizes =
                repeated(files.stream().map(file -> file.source().size()).toList());
        List<Likeness> likenesses = new ArrayList<>(files.size());
        for (TreeFile file : files) {
            long size = file.source().size();
            likenesses.add(new Likeness(size, size > 0 && sizes.contains(size) ? crcOfHead(file) : NOT_READ));
        }
        return likenesses;
    }

    private static <T> Set<T> repeated(List<T> values) {
        Set<T> once = new HashSet<>();
        return values.stream().filter(value -> !once.add(value)).collect(Collectors.toSet());
    }

    private long crcOfHead(TreeFile file) throws IOException {
        head.clear();
        try (ReadableByteChannel channel = file.source().openChannel()) {
            int count = 0;
            while (count >= 0 && head.hasRemaining()) {
                count = channel.read(head);
            }
        }
        head.flip();
        monitor.advanced(file.path(), head.remaining());
        CRC32 crc = new CRC32();
        crc.update(head);
        return crc.getValue();
    }

    private TreeFile withDigest(TreeFile file, Sha256 sha256) throws IOException {
        try (InputStream in = file.source().open()) {
            String digest = sha256.of(in, file.path(), monitor);
            return new TreeFile(file.path(), file.source(), file.modified(), file.attributes(), digest);
        }
    }
}
