package mediashell.media.udf;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.ImageSeed;

/**
 * What names a UDF volume.
 *
 * @param label the volume and logical volume identifier, in full
 * @param volumeSetId 16 hex digits that make the volume set unique (2.2.2.5), and the label
 * @param created every timestamp of the volume's own structures
 */
public record UdfVolumeIdentity(String label, String volumeSetId, Instant created) {

    /** A volume identifier is a dstring of 32 bytes: a compression byte, 30 bytes and the length. */
    private static final int LONGEST_LABEL = 31;

    private static final int UNIQUE_BYTES = 4;

    /**
     * Derives the volume set identifier: 8 hex digits of the time and 8 of the seed.
     *
     * @throws MediaException with {@link MediaErrorCode#INVALID_NAME} for a label over 30 Latin-1 or 15 other characters
     */
    public static UdfVolumeIdentity of(String label, ImageSeed seed, Instant created) throws MediaException {
        if (label.isEmpty() || CompressedUnicode.encodedLength(label) > LONGEST_LABEL) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME,
                    label.isEmpty() ? "(no label)" : label,
                    "a disc's label has 1 to 30 Latin characters, or 15 when one of them is not Latin-1; choose such a one");
        }
        String time = String.format(Locale.ROOT, "%08X", (int) created.getEpochSecond());
        String unique = HexFormat.of().withUpperCase().formatHex(seed.bytes("udf.volume-set", UNIQUE_BYTES));
        return new UdfVolumeIdentity(label, time + unique + label, created);
    }
}
