package mediashell.site;

import java.time.Instant;

/**
 * One version of the content of a package or deployment type, as it was when its source was read.
 *
 * @param contentId {@code <PackageID>.<n>} or {@code Content_<guid>.<n>}
 * @param packageId the package whose content it is
 * @param contentHash content hash of the tree, upper-case hex (facts/site-and-content.md §1.4)
 * @param size bytes of all files
 */
public record ContentVersion(
        String contentId, String packageId, int version, String contentHash, long size, Instant created) {}
