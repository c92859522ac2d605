package mediashell.media.wim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The blobs of a tree that lie in solid resources, in the order in which they lie there: read so, each chunk of up to
 * 64 MiB is decompressed once instead of once for every file.
 */
final class SolidOrder {

    private static final Comparator<Blob> BY_PLACE = Comparator.comparingInt(
                    (Blob blob) -> blob.part().header().partNumber())
            .thenComparingLong(blob -> blob.resource().offset())
            .thenComparingLong(Blob::start);

    private SolidOrder() {}

    static List<Blob> of(Dentry root, WimReader reader) throws IOException {
        List<Blob> solid = new ArrayList<>();
        add(root, reader, solid);
        solid.sort(BY_PLACE);
        return solid;
    }

    private static void add(Dentry dentry, WimReader reader, List<Blob> solid) throws IOException {
        for (DentryStream stream : dentry.streams()) {
            Blob blob = reader.blob(stream.hash());
            if (blob != null && blob.isSolid()) {
                solid.add(blob);
            }
        }
        for (Dentry child : dentry.children()) {
            add(child, reader, solid);
        }
    }
}
