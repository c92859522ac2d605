package mediashell.cmdlets.image;

import java.nio.file.Path;
import java.util.Locale;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.image.DiscImage;

/** Picks the tree of a disc by the name that users give it. */
final class DiscTree {

    private DiscTree() {}

    /** The tree of a file system, or the first one when no name is given. */
    static MediaVolume of(Path file, DiscImage image, String fileSystem) throws MediaException {
        if (fileSystem == null) {
            return image.volumes().getFirst();
        }
        String wanted = fileSystem.toUpperCase(Locale.ROOT);
        for (MediaVolume volume : image.volumes()) {
            if (volume.format().toUpperCase(Locale.ROOT).replace(" ", "").startsWith(wanted)) {
                return volume;
            }
        }
        throw new MediaException(
                MediaErrorCode.ENTRY_NOT_FOUND,
                file.toString(),
                "the disc has no " + fileSystem + " tree; it has "
                        + String.join(
                                ", ",
                                image.volumes().stream()
                                        .map(MediaVolume::format)
                                        .toList()));
    }
}
