package mediashell.media.engine;

import java.nio.file.Path;

import mediashell.media.manifest.Manifest;

/**
 * One volume that a build has made and verified.
 *
 * @param file the image file, device or folder
 * @param size bytes of the image, or of all files of a folder
 * @param sha256 of the image file, upper-case hex; null for a folder or device
 * @param manifest everything on it
 */
public record BuiltVolume(Path file, long size, String sha256, Manifest manifest) {}
