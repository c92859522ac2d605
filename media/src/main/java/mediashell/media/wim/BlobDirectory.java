package mediashell.media.wim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the blobs of all parts. In a run of solid entries, some are resources and the others blobs inside them. */
final class BlobDirectory {

    private final Map<Sha1Hash, Blob> blobs = new LinkedHashMap<>();

    BlobDirectory(List<WimPart> parts) throws IOException {
        for (WimPart part : parts) {
            addPart(part);
        }
    }

    Map<Sha1Hash, Blob> blobs() {
        return blobs;
    }

    private void addPart(WimPart part) throws IOException {
        List<ResourceHeader> resources = new ArrayList<>();
        List<BlobTableEntry> inside = new ArrayList<>();
        for (BlobTableEntry entry : part.entries()) {
            ResourceHeader header = entry.resource();
            if (!header.has(ResourceHeader.FLAG_SOLID)) {
                addSolidRun(part, resources, inside);
                addOrdinary(part, entry);
            } else if (header.originalSize() == ResourceHeader.SOLID_RESOURCE) {
                resources.add(header);
            } else {
                inside.add(entry);
            }
        }
        addSolidRun(part, resources, inside);
    }

    private void addOrdinary(WimPart part, BlobTableEntry entry) throws IOException {
        boolean here = entry.part() == part.header().partNumber();
        if (here && !entry.isMetadata() && !entry.resource().has(ResourceHeader.FLAG_FREE)) {
            Resource.of(part, entry.resource());
            blobs.putIfAbsent(entry.hash(), new Blob(entry.hash(), part, entry.resource(), null));
        }
    }

    private void addSolidRun(WimPart part, List<ResourceHeader> headers, List<BlobTableEntry> inside)
            throws IOException {
        List<Resource> resources = new ArrayList<>();
        for (ResourceHeader header : headers) {
            resources.add(Resource.ofSolid(part, header));
        }
        for (BlobTableEntry entry : inside) {
            Blob blob = locate(entry, resources);
            if (blob == null) {
                throw WimCorruption.corrupt(part.name(), "blob " + entry.hash() + " lies outside the solid resources");
            }
            blobs.putIfAbsent(entry.hash(), blob);
        }
        headers.clear();
        inside.clear();
    }

    /** The offset of a blob counts through all resources of its run. */
    private static Blob locate(BlobTableEntry entry, List<Resource> resources) {
        long start = entry.resource().offset();
        long size = entry.resource().storedSize();
        for (Resource resource : resources) {
            if (start >= 0 && start < resource.originalSize()) {
                boolean inside = size <= resource.originalSize() - start;
                ResourceHeader place = new ResourceHeader(size, ResourceHeader.FLAG_SOLID, start, size);
                return inside ? new Blob(entry.hash(), resource.part(), place, resource) : null;
            }
            start -= resource.originalSize();
        }
        return null;
    }
}
