package mediashell.media.udf;

import java.io.IOException;
import java.util.Optional;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.BlockSource;
import mediashell.media.block.SectorBuffer;

/**
 * The volume structure of a disc as found: anchors are tried at 256, at the last sector and 256 before it; the reserve
 * sequence takes over when the main one is damaged.
 */
record VolumeStructure(PartitionDescriptor partition, LogicalVolumeDescriptor volume) {

    /** Longer sequences exist on no disc; the rest is ignored. */
    private static final int MOST_DESCRIPTORS = 64;

    /** Whether one of the three anchors is there. */
    static boolean isPresent(BlockSource disc) throws IOException {
        return anchor(disc).isPresent();
    }

    static VolumeStructure read(BlockSource disc) throws IOException {
        AnchorVolumeDescriptorPointer anchor = anchor(disc)
                .orElseThrow(() -> new MediaException(
                        MediaErrorCode.UNSUPPORTED_FORMAT,
                        disc.describe(),
                        "no UDF anchor at sector 256, at the last sector or 256 before it; this is no UDF disc"));
        Optional<VolumeStructure> main = sequence(disc, anchor.mainSector(), anchor.mainLength());
        if (main.isPresent()) {
            return main.get();
        }
        return sequence(disc, anchor.reserveSector(), anchor.reserveLength())
                .orElseThrow(() -> new MediaException(
                        MediaErrorCode.CORRUPT_IMAGE,
                        disc.describe(),
                        "neither volume descriptor sequence has a sound partition and logical volume descriptor"));
    }

    private static Optional<AnchorVolumeDescriptorPointer> anchor(BlockSource disc) throws IOException {
        long last = disc.size() / Udf.SECTOR - 1;
        for (long sector : new long[] {Udf.ANCHOR, last, last - Udf.ANCHOR}) {
            Optional<SectorBuffer> found = sector(disc, sector);
            if (found.isPresent() && DescriptorTag.identify(found.get()) == DescriptorTag.ANCHOR_POINTER) {
                return found.map(AnchorVolumeDescriptorPointer::parse);
            }
        }
        return Optional.empty();
    }

    private static Optional<VolumeStructure> sequence(BlockSource disc, long start, long length) throws IOException {
        PartitionDescriptor partition = null;
        LogicalVolumeDescriptor volume = null;
        long count = Math.min(length / Udf.SECTOR, MOST_DESCRIPTORS);
        for (long at = start; at < start + count; at++) {
            Optional<SectorBuffer> found = sector(disc, at);
            if (found.isEmpty()) {
                break;
            }
            int identifier = DescriptorTag.identify(found.get());
            if (identifier == DescriptorTag.TERMINATING) {
                break;
            }
            if (identifier == DescriptorTag.PARTITION) {
                partition = PartitionDescriptor.parse(found.get());
            } else if (identifier == DescriptorTag.LOGICAL_VOLUME) {
                volume = LogicalVolumeDescriptor.parse(found.get(), disc.describe());
            }
        }
        boolean whole = partition != null && volume != null && volume.partitionNumber() == partition.number();
        return whole ? Optional.of(new VolumeStructure(partition, volume)) : Optional.empty();
    }

    private static Optional<SectorBuffer> sector(BlockSource disc, long sector) throws IOException {
        boolean inside = sector >= 0 && (sector + 1) * Udf.SECTOR <= disc.size();
        return inside
                ? Optional.of(SectorBuffer.littleEndian(disc.read(sector * Udf.SECTOR, Udf.SECTOR)))
                : Optional.empty();
    }
}
