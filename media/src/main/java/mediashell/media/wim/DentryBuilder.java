package mediashell.media.wim;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns captured entries and the hashes of their streams into the metadata of an image. */
final class DentryBuilder {

    private final Map<String, List<CaptureEntry>> children;
    private final Map<String, List<DentryStream>> streams;
    private final Map<ByteBuffer, Integer> descriptors = new LinkedHashMap<>();

    /** @param streams the streams of each path that has any, in dentry order */
    DentryBuilder(CaptureTree tree, Map<String, List<DentryStream>> streams) {
        this.children = tree.children();
        this.streams = streams;
    }

    MetadataResource build(CaptureEntry root) {
        Dentry tree = dentry(root);
        List<byte[]> security =
                descriptors.keySet().stream().map(ByteBuffer::array).toList();
        return new MetadataResource(new SecurityData(security), tree);
    }

    private Dentry dentry(CaptureEntry entry) {
        return new Dentry(
                entry.name(),
                entry.shortName(),
                entry.attributes(),
                securityId(entry.securityDescriptor()),
                WindowsFileTime.of(entry.created()),
                WindowsFileTime.of(entry.accessed()),
                WindowsFileTime.of(entry.modified()),
                entry.reparseTag() != 0 ? Integer.toUnsignedLong(entry.reparseTag()) : entry.linkGroup(),
                streams.getOrDefault(entry.path(), List.of()),
                entry.taggedItems(),
                entry.isDirectory() ? childrenOf(entry.path()) : List.of());
    }

    private List<Dentry> childrenOf(String path) {
        List<CaptureEntry> sorted = new ArrayList<>(children.getOrDefault(path, List.of()));
        sorted.sort(Comparator.comparing(CaptureEntry::name));
        return sorted.stream().map(this::dentry).toList();
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
