package mediashell.media.wim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the blobs of all parts by their hash. In a run of solid entries, some are resources and the others blobs inside them. Of the ordinary
 * ones, of which there may be hundreds of thousands, only the place in the table is kept: a hash table of entry numbers with open addressing.
 */
final class BlobDirectory {

    private static final int LEAST_SLOTS = 16;

    private record Entry(WimPart part, BlobTableEntry entry) {}

    private final List<WimPart> parts;

    /** The number of the first entry of each part, counted through all of them. */
    private final int[] firsts;

    /** Numbers of entries plus one; 0 for a free slot. Twice as many slots as entries, a power of two. */
    private final int[] slots;

    private final long[] factors =
            ThreadLocalRandom.current().longs(3).map(factor -> factor | 1).toArray();

    private final Map<Sha1Hash, Blob> inSolid = new LinkedHashMap<>();

    BlobDirectory(List<WimPart> parts) throws IOException {
        this.parts = List.copyOf(parts);
        this.firsts = new int[parts.size()];
        int count = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = count;
            count = Math.addExact(count, parts.get(i).entries().size());
        }
        this.slots = new int[Math.max(LEAST_SLOTS, Integer.highestOneBit(count) << 2)];
        for (int i = 0; i < firsts.length; i++) {
            addPart(parts.get(i), firsts[i]);
        }
    }

    /** The blob with a hash, or null. */
    Blob get(Sha1Hash hash) {
        Blob solid = inSolid.get(hash);
        int slot = slots[slotOf(hash)];
        return slot == 0 || solid != null ? solid : blob(slot - 1);
    }

    /** Whether some blobs lie in solid resources. */
    boolean hasSolid() {
        return !inSolid.isEmpty();
    }

    /** All blobs: the ordinary ones in the order of the table, then those in solid resources. */
    Stream<Blob> all() {
        IntStream numbers = Arrays.stream(slots).filter(slot -> slot != 0).sorted();
        Stream<Blob> ordinary = numbers.mapToObj(slot -> blob(slot - 1));
        return Stream.concat(ordinary, inSolid.values().stream());
    }

    private Blob blob(int number) {
        Entry found = entry(number);
        return new Blob(found.entry().hash(), found.part(), found.entry().resource(), null);
    }

    private Entry entry(int number) {
        int at = Arrays.binarySearch(firsts, number);
        int part = at >= 0 ? at : -at - 2;
        while (parts.get(part).entries().size() <= number - firsts[part]) {
            part++; // behind a part without entries
        }
        return new Entry(parts.get(part), parts.get(part).entries().get(number - firsts[part]));
    }

    /** The slot that holds a hash, or the free one where it belongs. Nobody can make a file whose hashes all meet, as the factors are drawn. */
    private int slotOf(Sha1Hash hash) {
        long mixed = hash.high() * factors[0] + hash.middle() * factors[1] + hash.low() * factors[2];
        int slot = (int) (mixed >>> Integer.SIZE) & slots.length - 1;
        while (slots[slot] != 0 && !entry(slots[slot] - 1).entry().hash().equals(hash)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void addPart(WimPart part, int first) throws IOException {
        List<ResourceHeader> resources = new ArrayList<>();
        List<BlobTableEntry> inside = new ArrayList<>();
        int number = first;
        for (BlobTableEntry entry : part.entries()) {
            ResourceHeader header = entry.resource();
            if (!header.has(ResourceHeader.FLAG_SOLID)) {
                addSolidRun(part, resources, inside);
                addOrdinary(part, entry, number);
            } else if (header.originalSize() == ResourceHeader.SOLID_RESOURCE) {
                resources.add(header);
            } else {
                inside.add(entry);
            }
            number++;
        }
        addSolidRun(part, resources, inside);
    }

    private void addOrdinary(WimPart part, BlobTableEntry entry, int number) throws IOException {
        boolean here = entry.part() == part.header().partNumber();
        if (here && !entry.isMetadata() && !entry.resource().has(ResourceHeader.FLAG_FREE)) {
            Resource.of(part, entry.resource());
            int slot = slotOf(entry.hash());
            if (slots[slot] == 0) {
                slots[slot] = number + 1;
            }
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
            inSolid.putIfAbsent(entry.hash(), blob);
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
