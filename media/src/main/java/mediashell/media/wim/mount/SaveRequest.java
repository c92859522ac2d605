package mediashell.media.wim.mount;

import java.time.Instant;

/**
 * The wish to capture a mounted folder.
 *
 * @param append adds an image to the file instead of replacing the one that was mounted
 * @param integrityTable as in {@link mediashell.media.wim.WimFile.Extension}
 * @param time what the file records as the image's modification
 */
public record SaveRequest(boolean append, boolean integrityTable, Instant time, int threads) {}
