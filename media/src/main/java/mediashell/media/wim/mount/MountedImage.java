package mediashell.media.wim.mount;

import java.nio.file.Path;

/**
 * A mounted image as it is listed.
 *
 * @param folder where its files lie
 * @param image the .wim file that it came from
 * @param index its number there
 * @param readOnly whether it cannot be saved
 */
public record MountedImage(Path folder, Path image, int index, boolean readOnly, MountStatus status) {}
