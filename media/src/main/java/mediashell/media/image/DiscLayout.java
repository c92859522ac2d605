package mediashell.media.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.eltorito.PlacedBootImage;
import mediashell.media.iso9660.Iso9660;
import mediashell.media.iso9660.IsoHierarchy;
import mediashell.media.tree.FileNode;
import mediashell.media.tree.FileTree;
import mediashell.media.tree.StoredContent;
import mediashell.media.udf.Udf;
import mediashell.media.udf.UdfLayout;
import mediashell.media.udf.UdfVolumeIdentity;

/**
 * Every position on a disc, computed before the first byte is written.
 *
 * <p>Sectors 16 on hold the descriptors of ISO 9660, El Torito and UDF's recognition sequence, 32 to 65 UDF's volume
 * structures, 256 the first anchor, 257 on the partition: UDF's directories and entries, then the data, at last the second
 * anchor. The ISO 9660 area (boot catalog, path tables, directories) lies in front of the first anchor when it fits there,
 * otherwise behind UDF's metadata.
 */
public final class DiscLayout {

    private static final int CATALOG_SECTORS = 1;

    /** Bytes that are on the disc without a name in the UDF tree. */
    record Unnamed(ContentSource source, long sector) {}

    private final DiscSpecification specification;
    private final UdfVolumeIdentity identity;
    private final FileTree tree;
    private final UdfLayout udf;
    private final FileTree isoTree;
    private final IsoHierarchy primary;
    private final IsoHierarchy joliet;
    private final long isoArea;
    private final List<Unnamed> unnamed = new ArrayList<>();
    private final List<PlacedBootImage> bootImages = new ArrayList<>();
    private final int[] contentSectors;
    private final long lastSector;

    private DiscLayout(DiscSpecification specification) throws MediaException {
        this.specification = specification;
        this.identity = UdfVolumeIdentity.of(specification.label(), specification.seed(), specification.created());
        this.tree = FileTree.of(specification.files(), specification.directories());
        this.udf = UdfLayout.of(tree);
        boolean bridge = specification.form() == DiscForm.BRIDGE;
        this.isoTree = bridge ? tree : DiscReadme.tree(specification.created());
        this.primary = IsoHierarchy.primary(isoTree);
        this.joliet = bridge ? IsoHierarchy.joliet(tree) : null;
        long metadataEnd = (long) Udf.PARTITION_START + udf.metadataBlocks();
        boolean fitsInFront = Udf.FREE_AREA + isoAreaSectors() <= Udf.ANCHOR;
        this.isoArea = fitsInFront ? Udf.FREE_AREA : metadataEnd;
        this.contentSectors = new int[tree.contents().size()];
        this.lastSector = placeContent(fitsInFront ? metadataEnd : metadataEnd + isoAreaSectors());
        placeBootImages();
    }

    /**
     * Computes the positions.
     *
     * @throws MediaException for names, labels or sizes that the formats cannot hold, and with
     *     {@link MediaErrorCode#BOOT_FILE_MISSING} for a boot entry whose file is not in the tree
     */
    public static DiscLayout of(DiscSpecification specification) throws MediaException {
        return new DiscLayout(specification);
    }

    public DiscSpecification specification() {
        return specification;
    }

    /** Sectors of 2048 bytes of the whole image. */
    public long sectors() {
        return lastSector + 1;
    }

    /** Bytes of the whole image. */
    public long size() {
        return sectors() * Udf.SECTOR;
    }

    public FileTree tree() {
        return tree;
    }

    public UdfLayout udf() {
        return udf;
    }

    /** The first sector of a content of the tree. */
    public long sectorOf(StoredContent content) {
        return contentSectors[content.index()];
    }

    public List<PlacedBootImage> bootImages() {
        return bootImages;
    }

    /** Writes the layout as text, one line a region and a file; the same text for equal specifications. */
    public void print(Appendable out) throws IOException {
        new DiscLayoutPrinter(this, out).print();
    }

    UdfVolumeIdentity identity() {
        return identity;
    }

    IsoHierarchy primary() {
        return primary;
    }

    /** Null in the Windows form. */
    IsoHierarchy joliet() {
        return joliet;
    }

    boolean bootable() {
        return !specification.bootEntries().isEmpty();
    }

    /** Where boot catalog, path tables and directories of ISO 9660 begin. */
    long isoArea() {
        return isoArea;
    }

    long primaryStart() {
        return isoArea + (bootable() ? CATALOG_SECTORS : 0);
    }

    long jolietStart() {
        return primaryStart() + primary.sectors();
    }

    /** The first sector behind the recognition sequence's place: 16, boot record, Joliet, terminator. */
    int recognitionSector() {
        return Iso9660.FIRST_DESCRIPTOR + 2 + (bootable() ? 1 : 0) + (joliet == null ? 0 : 1);
    }

    long lastSector() {
        return lastSector;
    }

    List<Unnamed> unnamed() {
        return unnamed;
    }

    /** Where a file of the ISO 9660 tree lies: the stub's only file is the first unnamed content. */
    long isoSectorOf(StoredContent content) {
        return isoTree == tree ? sectorOf(content) : unnamed.getFirst().sector();
    }

    private int isoAreaSectors() {
        return (bootable() ? CATALOG_SECTORS : 0) + primary.sectors() + (joliet == null ? 0 : joliet.sectors());
    }

    private long placeContent(long start) throws MediaException {
        long next = start;
        if (isoTree != tree) {
            next = placeUnnamed(isoTree.contents().getFirst().first().source(), next);
        }
        for (BootEntry entry : specification.bootEntries()) {
            if (entry instanceof BootEntry.OfSource source) {
                next = placeUnnamed(source.image(), next);
            }
        }
        for (StoredContent content : tree.contents()) {
            requireAddressable(next, content.first().path());
            contentSectors[content.index()] = (int) next;
            next += content.blocks(Udf.SECTOR);
        }
        requireAddressable(next, specification.label());
        return next;
    }

    private long placeUnnamed(ContentSource source, long sector) {
        unnamed.add(new Unnamed(source, sector));
        return sector + (source.size() + Udf.SECTOR - 1) / Udf.SECTOR;
    }

    private static void requireAddressable(long sector, String item) throws MediaException {
        if (sector >= Integer.MAX_VALUE) {
            throw new MediaException(
                    MediaErrorCode.CAPACITY_EXCEEDED, item, "a disc image here ends at 4 TiB; use several discs");
        }
    }

    private void placeBootImages() throws MediaException {
        int next = isoTree == tree ? 0 : 1;
        for (BootEntry entry : specification.bootEntries()) {
            switch (entry) {
                case BootEntry.OfSource source ->
                    bootImages.add(PlacedBootImage.of(
                            source.platform(),
                            unnamed.get(next++).sector(),
                            source.image().size()));
                case BootEntry.OfFile file -> bootImages.add(placedFile(file));
            }
        }
    }

    private PlacedBootImage placedFile(BootEntry.OfFile entry) throws MediaException {
        String wanted = entry.path().toUpperCase(Locale.ROOT);
        for (FileNode file : tree.files()) {
            if (file.size() > 0 && file.path().toUpperCase(Locale.ROOT).equals(wanted)) {
                return PlacedBootImage.of(entry.platform(), sectorOf(file.content()), file.size());
            }
        }
        throw new MediaException(
                MediaErrorCode.BOOT_FILE_MISSING,
                entry.path(),
                "the disc shall boot from this file, but it is not among the disc's files or it is empty");
    }
}
