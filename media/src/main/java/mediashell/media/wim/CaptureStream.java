package mediashell.media.wim;

import mediashell.media.ContentSource;

/**
 * A stream of an entry that is captured, beside the unnamed data.
 *
 * @param kind {@code REPARSE} for the data of a reparse point, {@code DATA} for an alternate stream
 * @param name of an alternate stream, empty for reparse data
 */
public record CaptureStream(DentryStream.Kind kind, String name, ContentSource source) {}
