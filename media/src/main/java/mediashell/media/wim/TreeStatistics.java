package mediashell.media.wim;

import java.util.HashSet;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The figures of an image that its XML data carries, counted as wimlib does.
 *
 * @param directories with the root
 * @param totalBytes of all streams, each counted as often as it occurs, hard links too
 * @param hardLinkBytes that hard links save
 */
record TreeStatistics(long directories, long files, long totalBytes, long hardLinkBytes) {

    /** Counts a tree; {@code sizes} knows the bytes of each blob. */
    static TreeStatistics of(Dentry root, ToLongFunction<Sha1Hash> sizes) {
        Counter counter = new Counter(sizes);
        counter.directories++;
        counter.count(root);
        counter.countChildren(root);
        return new TreeStatistics(counter.directories, counter.files, counter.totalBytes, counter.hardLinkBytes);
    }

    private static final class Counter {

        private final ToLongFunction<Sha1Hash> sizes;
        private final Set<Long> linkGroups = new HashSet<>();
        private long directories;
        private long files;
        private long totalBytes;
        private long hardLinkBytes;

        Counter(ToLongFunction<Sha1Hash> sizes) {
            this.sizes = sizes;
        }

        void countChildren(Dentry directory) {
            for (Dentry child : directory.children()) {
                if (child.isDirectory()) {
                    directories++;
                    countChildren(child);
                } else {
                    files++;
                }
                count(child);
            }
        }

        private void count(Dentry entry) {
            long bytes = 0;
            for (DentryStream stream : entry.streams()) {
                bytes += sizes.applyAsLong(stream.hash());
            }
            boolean link = !entry.isDirectory() && !entry.isReparsePoint() && entry.linkOrReparse() != 0;
            if (link && !linkGroups.add(entry.linkOrReparse())) {
                hardLinkBytes += bytes;
            }
            totalBytes += bytes;
        }
    }
}
