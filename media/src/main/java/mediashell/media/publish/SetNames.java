package mediashell.media.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** How the files are called that are published together, of which there may be one or several. */
public interface SetNames {

    /** The file of a number, from 1, of so many. */
    Path of(int number, int count);

    /** The file of a number in a set of several. */
    Path numbered(int number);

    /** The numbered files that exist beside the target, by number. */
    SortedMap<Integer, Path> existing() throws IOException;
}
