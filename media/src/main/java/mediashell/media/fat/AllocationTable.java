package mediashell.media.fat;

import java.io.IOException;
import java.util.Arrays;

import mediashell.media.block.ImageOutput;

/**
 * Emits one allocation table (FAT 4) for contiguous chains that follow each other without a gap, entry after entry, so that
 * no table stands in memory.
 */
final class AllocationTable {

    private final FatGeometry geometry;
    private final ImageOutput output;
    private final byte[] sector = new byte[FatGeometry.SECTOR];
    private int filled;
    private long nextCluster;
    private int halfByte = -1;

    AllocationTable(FatGeometry geometry, ImageOutput output) {
        this.geometry = geometry;
        this.output = output;
    }

    static void write(FatLayout layout, ImageOutput output) throws IOException {
        long end = output.position() + layout.geometry().fatSectors() * FatGeometry.SECTOR;
        AllocationTable table = new AllocationTable(layout.geometry(), output);
        table.putReserved();
        for (FatDirectory directory : layout.directories()) {
            if (layout.firstCluster(directory.node()) != 0) {
                table.putChain(layout.clusters(directory));
            }
        }
        for (var file : layout.tree().files()) {
            table.putChain(layout.clusters(file));
        }
        table.flush();
        output.padTo(end);
    }

    /** FAT 4.2: entry 0 holds the media byte, entry 1 the marks of a clean volume. */
    private void putReserved() throws IOException {
        long end = geometry.kind().endOfChain();
        put(end & ~0xFFL | geometry.media());
        put(end);
    }

    private void putChain(long length) throws IOException {
        for (long i = 1; i < length; i++) {
            put(nextCluster + 1);
        }
        if (length > 0) {
            put(geometry.kind().endOfChain());
        }
    }

    private void put(long value) throws IOException {
        nextCluster++;
        switch (geometry.kind()) {
            case FAT12 -> put12((int) value);
            case FAT16 -> {
                putByte((int) value);
                putByte((int) value >> 8);
            }
            case FAT32 -> {
                for (int shift = 0; shift < 32; shift += 8) {
                    putByte((int) (value >> shift));
                }
            }
        }
    }

    /** Two entries of twelve bits share three bytes. */
    private void put12(int value) throws IOException {
        if (halfByte < 0) {
            putByte(value);
            halfByte = value >> 8 & 0xF;
            return;
        }
        putByte(halfByte | value << 4);
        putByte(value >> 4);
        halfByte = -1;
    }

    private void putByte(int value) throws IOException {
        sector[filled++] = (byte) value;
        if (filled == sector.length) {
            output.write(sector);
            filled = 0;
        }
    }

    private void flush() throws IOException {
        if (halfByte >= 0) {
            putByte(halfByte);
            halfByte = -1;
        }
        Arrays.fill(sector, filled, sector.length, (byte) 0);
        output.write(sector, 0, filled);
        filled = 0;
    }
}
