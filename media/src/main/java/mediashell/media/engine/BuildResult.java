package mediashell.media.engine;

import java.nio.file.Path;
import java.util.List;

import mediashell.media.manifest.Manifest;

/**
 * What a build has made.
 *
 * @param file the medium: an image file or a folder
 * @param size bytes of the image, or of all files of a folder
 * @param sha256 of the image file, upper-case hex; null for a folder
 * @param manifest everything on it
 * @param layout the positions of everything, as text
 */
public record BuildResult(Path file, long size, String sha256, Manifest manifest, List<String> layout) {}
