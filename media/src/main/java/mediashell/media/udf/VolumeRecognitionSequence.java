package mediashell.media.udf;

import java.io.IOException;

import mediashell.media.block.ImageOutput;
import mediashell.media.block.SectorBuffer;

/**
 * The three structures that say "this is ECMA-167, second edition" (2/9, 3/9): BEA01, NSR02, TEA01, in direct succession
 * after the ISO 9660 descriptors, as edk2 wants them.
 */
final class VolumeRecognitionSequence {

    static final int SECTORS = 3;

    private VolumeRecognitionSequence() {}

    static void write(ImageOutput output) throws IOException {
        for (String identifier : new String[] {"BEA01", "NSR02", "TEA01"}) {
            SectorBuffer structure = SectorBuffer.littleEndian(Udf.SECTOR);
            structure.putAscii(1, identifier).put8(6, 1);
            output.write(structure.array());
        }
    }
}
