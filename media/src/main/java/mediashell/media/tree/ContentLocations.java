package mediashell.media.tree;

/** Where a layout put the bytes of each content. */
@FunctionalInterface
public interface ContentLocations {

    /** The first sector of a content that is not empty. */
    long sectorOf(StoredContent content);
}
