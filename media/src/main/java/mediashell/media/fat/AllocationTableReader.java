package mediashell.media.fat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.BlockSource;
import mediashell.media.block.Extent;
import mediashell.media.block.SectorBuffer;

/** Follows cluster chains in the first allocation table, of which one page is in memory at a time. */
final class AllocationTableReader {

    /** A multiple of 3 and 512, so that no entry of twelve bits crosses a page. */
    private static final int PAGE = 48 * 1024;

    private final BlockSource volume;
    private final FatGeometry geometry;
    private final long tableStart;
    private final long tableBytes;
    private SectorBuffer page;
    private long pageStart = -1;

    AllocationTableReader(BlockSource volume, FatGeometry geometry) {
        this.volume = volume;
        this.geometry = geometry;
        this.tableStart = (long) geometry.reservedSectors() * FatGeometry.SECTOR;
        this.tableBytes = geometry.fatSectors() * FatGeometry.SECTOR;
    }

    /** The extents of exactly {@code bytes} bytes from a cluster on. */
    synchronized List<Extent> extents(long firstCluster, long bytes) throws IOException {
        if (bytes > geometry.clusters() * geometry.clusterBytes()) {
            throw corrupt("a file of " + bytes + " bytes is larger than its volume");
        }
        List<Extent> extents = new ArrayList<>();
        long left = bytes;
        long cluster = firstCluster;
        while (left > 0) {
            long runStart = cluster;
            long runEnd = cluster;
            long covered = geometry.clusterBytes();
            requireCluster(cluster);
            while (covered < left) {
                long next = next(runEnd);
                requireCluster(next);
                cluster = next;
                if (next != runEnd + 1) {
                    break;
                }
                runEnd = next;
                covered += geometry.clusterBytes();
            }
            long length = Math.min(covered, left);
            extents.add(new Extent(geometry.sectorOf(runStart) * FatGeometry.SECTOR, length));
            left -= length;
        }
        return extents;
    }

    /** How many bytes the whole chain has, up to a limit; a longer or circular chain is damaged. */
    synchronized long chainBytes(long firstCluster, long limit) throws IOException {
        long bytes = 0;
        long cluster = firstCluster;
        do {
            requireCluster(cluster);
            bytes += geometry.clusterBytes();
            if (bytes > limit) {
                throw corrupt("a directory's cluster chain is circular or longer than " + limit + " bytes");
            }
            cluster = next(cluster);
        } while (cluster < geometry.kind().firstEndOfChain());
        return bytes;
    }

    private void requireCluster(long cluster) throws MediaException {
        if (cluster < FatGeometry.FIRST_CLUSTER || cluster >= geometry.clusters() + FatGeometry.FIRST_CLUSTER) {
            throw corrupt("a cluster chain leads to cluster " + cluster + " of " + geometry.clusters()
                    + ", or ends before its file does");
        }
    }

    private long next(long cluster) throws IOException {
        return switch (geometry.kind()) {
            case FAT12 -> {
                int pair = load(cluster * 3 / 2);
                int value = page.u16(pair);
                yield (cluster & 1) == 0 ? value & 0xFFF : value >> 4;
            }
            case FAT16 -> page(cluster * 2).u16(offset(cluster * 2));
            case FAT32 -> page(cluster * 4).u32(offset(cluster * 4)) & 0x0FFF_FFFF;
        };
    }

    private int load(long position) throws IOException {
        page(position);
        return offset(position);
    }

    private int offset(long position) {
        return (int) (position - pageStart);
    }

    private SectorBuffer page(long position) throws IOException {
        long start = position / PAGE * PAGE;
        if (start != pageStart) {
            int length = (int) Math.min(PAGE, tableBytes - start);
            page = SectorBuffer.littleEndian(volume.read(tableStart + start, length));
            pageStart = start;
        }
        return page;
    }

    MediaException corrupt(String sentence) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, volume.describe(), sentence);
    }
}
