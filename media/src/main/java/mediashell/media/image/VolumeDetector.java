package mediashell.media.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.block.BlockSource;
import mediashell.media.block.FileBlockSource;
import mediashell.media.fat.FatVolume;
import mediashell.media.folder.FolderVolume;
import mediashell.media.iso9660.Iso9660Volume;
import mediashell.media.partition.Partition;
import mediashell.media.partition.PartitionTable;
import mediashell.media.udf.UdfVolume;

/**
 * Opens whatever volume a path holds: a folder, a disc image (UDF before Joliet before ISO 9660), a stick image (the active
 * or first FAT partition), a bare FAT volume, or a WIM (the image that it boots, otherwise its first).
 */
public final class VolumeDetector {

    private static final int SECTOR = 512;

    private VolumeDetector() {}

    /**
     * Opens the volume of an image file, a device or a folder; the caller closes it.
     *
     * @throws MediaException with {@link MediaErrorCode#ENTRY_NOT_FOUND} when nothing is there, with
     *     {@link MediaErrorCode#UNSUPPORTED_FORMAT} when no reader knows it, with {@link MediaErrorCode#CORRUPT_IMAGE}
     */
    public static MediaVolume open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return FolderVolume.open(path);
        }
        FileBlockSource source;
        try {
            source = FileBlockSource.open(path);
        } catch (NoSuchFileException e) {
            throw new MediaException(
                    MediaErrorCode.ENTRY_NOT_FOUND,
                    path.toString(),
                    "nothing is there; name an image file, a device or the folder of a medium",
                    e);
        }
        try {
            if (WimImageVolume.isWim(source)) {
                source.close();
                return WimImageVolume.open(path);
            }
            return detect(source);
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /** Opens the disc or stick in a source; closing the volume closes the source, a failure leaves it open. */
    public static MediaVolume detect(BlockSource source) throws IOException {
        if (UdfVolume.isUdf(source)) {
            return UdfVolume.open(source);
        }
        if (Iso9660Volume.isIso9660(source)) {
            return Iso9660Volume.open(source);
        }
        if (FatVolume.isFat(source)) {
            return FatVolume.open(source);
        }
        for (Partition partition : PartitionTable.read(source)) {
            BlockSource part = source.window(partition.start() * SECTOR, partition.sectors() * SECTOR);
            if (FatVolume.isFat(part)) {
                return FatVolume.open(part);
            }
        }
        throw new MediaException(
                MediaErrorCode.UNSUPPORTED_FORMAT,
                source.describe(),
                "the file is neither a disc image (UDF, ISO 9660) nor a stick image with a FAT volume nor a WIM");
    }
}
