package mediashell.media.tree;

import java.time.Instant;

/** What a reader knows of a file or directory before its bytes are opened. */
public interface VolumeNode {

    String name();

    boolean directory();

    /** Bytes; 0 for a directory. */
    long size();

    Instant modified();

    /** Windows file attributes, 0 where the format knows none. */
    int attributes();

    /** Where the node lies; two directories at the same place are the same directory. */
    long location();
}
