package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns captured entries into the metadata of an image. Of an entry only its dentry is kept, so that what it was captured from can go. */
final class DentryBuilder {

    private final Dentry[] dentries;
    private final int[] depths;
    private final Map<ByteBuffer, Integer> descriptors = new LinkedHashMap<>();

    /** A directory whose children are still coming. */
    private record OpenDirectory(Dentry dentry, List<Dentry> children) {}

    /** @param count how many entries there are */
    DentryBuilder(int count) {
        this.dentries = new Dentry[count];
        this.depths = new int[count];
    }

    /**
     * Takes an entry; they may come in any order.
     *
     * @param number its place when the root comes first and everything below a directory directly behind it
     */
    void put(int number, CaptureEntry entry, List<DentryStream> streams) {
        dentries[number] = dentry(entry, streams);
        String path = entry.path();
        depths[number] = path.isEmpty()
                ? 0
                : 1 + (int) path.chars().filter(c -> c == '/').count();
    }

    /** The tree, once all entries are there. */
    MetadataResource build() {
        Deque<OpenDirectory> open = new ArrayDeque<>();
        for (int i = 0; i < dentries.length; i++) {
            while (open.size() > Math.max(1, depths[i])) {
                close(open);
            }
            if (dentries[i].isDirectory()) {
                open.push(new OpenDirectory(dentries[i], new ArrayList<>()));
            } else {
                open.element().children().add(dentries[i]);
            }
        }
        while (open.size() > 1) {
            close(open);
        }
        List<byte[]> security =
                descriptors.keySet().stream().map(ByteBuffer::array).toList();
        return new MetadataResource(new SecurityData(security), closed(open));
    }

    private static void close(Deque<OpenDirectory> open) {
        Dentry directory = closed(open);
        open.element().children().add(directory);
    }

    private static Dentry closed(Deque<OpenDirectory> open) {
        OpenDirectory directory = open.pop();
        return directory.dentry().withChildren(List.copyOf(directory.children()));
    }

    private Dentry dentry(CaptureEntry entry, List<DentryStream> streams) {
        return new Dentry(
                entry.name(),
                entry.shortName(),
                entry.attributes(),
                securityId(entry.securityDescriptor()),
                WindowsFileTime.of(entry.created()),
                WindowsFileTime.of(entry.accessed()),
                WindowsFileTime.of(entry.modified()),
                entry.reparseTag() != 0 ? Integer.toUnsignedLong(entry.reparseTag()) : entry.linkGroup(),
                List.copyOf(streams),
                entry.taggedItems(),
                List.of());
    }

    private int securityId(byte[] descriptor) {
        if (descriptor.length == 0) {
            return Dentry.NO_SECURITY;
        }
        int next = descriptors.size();
        Integer known = descriptors.putIfAbsent(ByteBuffer.wrap(descriptor), next);
        return known == null ? next : known;
    }
}
