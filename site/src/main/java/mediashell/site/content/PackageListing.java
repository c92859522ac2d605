package mediashell.site.content;

import java.util.List;
import java.util.OptionalInt;

/**
 * The contents of a package in a library (PkgLib).
 *
 * @param version the source version of a package with one content; absent for applications and the like
 */
public record PackageListing(String packageId, List<String> contentIds, OptionalInt version) {

    public PackageListing {
        contentIds = List.copyOf(contentIds);
    }
}
