package mediashell.media.plan;

import java.nio.file.Path;

/**
 * What makes the WIM of prestaged media, beyond the files that every medium has (mission P1, facts/media-format.md §11).
 *
 * @param packageId of the operating system image
 * @param systemWim the WIM with the operating system, whose tree becomes the root of the medium's image
 * @param systemImage the image's number in it, from 1
 * @param createdBy at most 50 characters, may be empty
 * @param version may be empty
 * @param comment at most 127 characters, may be empty
 */
public record Prestage(
        String packageId, Path systemWim, int systemImage, String createdBy, String version, String comment) {}
