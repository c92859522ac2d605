package mediashell.media.wim.mount;

import java.nio.file.Path;

/**
 * The wish to mount an image.
 *
 * @param image the .wim file
 * @param index the image's number
 * @param folder an existing, empty folder
 * @param readOnly whether it shall not be saved
 */
public record MountRequest(Path image, int index, Path folder, boolean readOnly) {}
