package mediashell.media.image;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.BlockSource;
import mediashell.media.block.FileBlockSource;
import mediashell.media.fat.FatVolume;
import mediashell.media.partition.Partition;
import mediashell.media.partition.PartitionTable;

/** An image with a FAT volume: bare, or in the active or first FAT partition. Closing it closes the file. */
public final class FatImage implements Closeable {

    private static final int SECTOR = 512;

    private final FileBlockSource source;
    private final FatVolume volume;
    private final Partition partition;

    private FatImage(FileBlockSource source, FatVolume volume, Partition partition) {
        this.source = source;
        this.volume = volume;
        this.partition = partition;
    }

    /** @throws MediaException with {@link MediaErrorCode#UNSUPPORTED_FORMAT} for a file without a FAT volume */
    public static FatImage open(Path file) throws IOException {
        FileBlockSource source = FileBlockSource.open(file);
        try {
            return find(source);
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static FatImage find(FileBlockSource source) throws IOException {
        if (FatVolume.isFat(source)) {
            return new FatImage(source, FatVolume.open(source), null);
        }
        for (Partition partition : PartitionTable.read(source)) {
            BlockSource part = source.window(partition.start() * SECTOR, partition.sectors() * SECTOR);
            if (FatVolume.isFat(part)) {
                return new FatImage(source, FatVolume.open(part), partition);
            }
        }
        throw new MediaException(
                MediaErrorCode.UNSUPPORTED_FORMAT,
                source.describe(),
                "a FAT volume was expected, bare or in a partition of an MBR or GPT");
    }

    public FatVolume volume() {
        return volume;
    }

    /** The partition of the volume, or null for a bare one. */
    public Partition partition() {
        return partition;
    }

    /** Which partition table the image has, or null for a bare volume. */
    public PartitionScheme scheme() {
        if (partition == null) {
            return null;
        }
        return partition.type().length() > 2 ? PartitionScheme.GPT : PartitionScheme.MBR;
    }

    /** Bytes of the image. */
    public long size() {
        return source.size();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
