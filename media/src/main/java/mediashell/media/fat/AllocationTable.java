package mediashell.media.fat;

import java.io.IOException;

import mediashell.media.block.ImageOutput;
import mediashell.media.block.SectorBuffer;

/**
 * Emits one allocation table (FAT 4) for contiguous chains that follow each other without a gap, entry after entry, so that
 * no table stands in memory.
 */
final class AllocationTable {

    /** A multiple of 12 bits, 16 bits and 32 bits, so that no entry lies on a border. */
    private static final int BUFFER = 3 * 16 * 1024;

    private final FatGeometry geometry;
    private final ImageOutput output;
    private final SectorBuffer buffer = SectorBuffer.littleEndian(BUFFER);
    private int filled;
    private long nextCluster;
    private int half = -1;

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
                buffer.put16(filled, (int) value);
                filled += 2;
            }
            case FAT32 -> {
                buffer.put32(filled, value);
                filled += 4;
            }
        }
        if (filled == BUFFER) {
            emit();
        }
    }

    /** Two entries of twelve bits share three bytes. */
    private void put12(int value) {
        if (half < 0) {
            half = value;
            return;
        }
        buffer.put16(filled, half | value << 12).put8(filled + 2, value >> 4);
        filled += 3;
        half = -1;
    }

    private void flush() throws IOException {
        if (half >= 0) {
            buffer.put16(filled, half);
            filled += 2;
        }
        emit();
    }

    private void emit() throws IOException {
        output.write(buffer.array(), 0, filled);
        filled = 0;
    }
}
