package mediashell.media.wim;

import java.util.List;

/**
 * What became of an extracted image.
 *
 * @param bytes of the files' unnamed data
 * @param notKept paths whose attributes, short name, security descriptor, alternate streams or reparse data the
 *     target's file system cannot hold; a sidecar keeps them
 */
public record ExtractionReport(long files, long directories, long bytes, List<String> notKept) {

    public ExtractionReport {
        notKept = List.copyOf(notKept);
    }
}
