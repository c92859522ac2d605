package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns captured entries, which come directory by directory from the root on, into the metadata of an image. */
final class DentryBuilder {

    private final Deque<OpenDirectory> open = new ArrayDeque<>();
    private final Map<ByteBuffer, Integer> descriptors = new LinkedHashMap<>();

    /** A directory whose children are still coming. */
    private record OpenDirectory(CaptureEntry entry, List<DentryStream> streams, List<Dentry> children) {}

    /** Takes the next entry; everything below a directory comes directly behind it. */
    void add(CaptureEntry entry, List<DentryStream> streams) {
        if (!entry.path().isEmpty()) {
            String parent = entry.parent();
            while (!open.element().entry().path().equals(parent)) {
                close();
            }
        }
        if (entry.isDirectory()) {
            open.push(new OpenDirectory(entry, streams, new ArrayList<>()));
        } else {
            open.element().children().add(dentry(entry, streams, List.of()));
        }
    }

    private void close() {
        Dentry directory = closed();
        open.element().children().add(directory);
    }

    private Dentry closed() {
        OpenDirectory directory = open.pop();
        return dentry(directory.entry(), directory.streams(), List.copyOf(directory.children()));
    }

    MetadataResource build() {
        while (open.size() > 1) {
            close();
        }
        Dentry root = closed();
        List<byte[]> security =
                descriptors.keySet().stream().map(ByteBuffer::array).toList();
        return new MetadataResource(new SecurityData(security), root);
    }

    private Dentry dentry(CaptureEntry entry, List<DentryStream> streams, List<Dentry> children) {
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
                children);
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
