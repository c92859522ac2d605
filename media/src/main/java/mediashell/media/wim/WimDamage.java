package mediashell.media.wim;

import java.util.List;

/**
 * What is wrong with an image of a WIM.
 *
 * @param blobs whose stored bytes no longer have their hash, or are missing
 * @param files paths of the image, with {@code /}, that refer to them
 */
public record WimDamage(List<Sha1Hash> blobs, List<String> files) {

    public WimDamage {
        blobs = List.copyOf(blobs);
        files = List.copyOf(files);
    }

    public boolean isNone() {
        return blobs.isEmpty();
    }
}
