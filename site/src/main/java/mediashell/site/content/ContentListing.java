package mediashell.site.content;

import java.util.List;

/**
 * What a content holds.
 *
 * @param contentHash hash of the whole tree, upper-case hex, as the library states it; empty when it states none
 * @param directories relative paths of all directories, each before what is in it
 * @param files in the order of their directories and names
 */
public record ContentListing(String contentId, String contentHash, List<String> directories, List<ContentFile> files) {

    public ContentListing {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
    }

    /** Bytes of all files. */
    public long size() {
        return files.stream().mapToLong(ContentFile::size).sum();
    }
}
