package mediashell.media.engine;

import java.nio.file.Path;

import mediashell.media.MediaVolume;
import mediashell.media.manifest.SetIndex;

/**
 * One opened volume of a medium.
 *
 * @param index what the disc says of its set; null for a medium of one volume
 */
public record MediumDisc(Path path, MediaVolume volume, SetIndex index) {

    /** The number of the disc, from 1. */
    public int number() {
        return index == null ? 1 : index.disc();
    }
}
