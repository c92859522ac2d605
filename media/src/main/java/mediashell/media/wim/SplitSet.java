package mediashell.media.wim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** Finds the files of a split set from its first: {@code install.swm, install2.swm} or {@code <hash>000.swm, 001}. */
final class SplitSet {

    private static final Pattern NAME = Pattern.compile("(?<stem>.+?)(?<first>000)?\\.swm", Pattern.CASE_INSENSITIVE);

    private SplitSet() {}

    /** All files of the set; just the file itself when its header tells of one part. */
    static List<Path> files(Path first) throws IOException {
        int parts = partCount(first);
        List<Path> files = new ArrayList<>(List.of(first));
        for (int part = 2; part <= parts; part++) {
            Path file = sibling(first, part);
            if (!Files.exists(file)) {
                throw new MediaException(
                        MediaErrorCode.ENTRY_NOT_FOUND,
                        file.toString(),
                        "part " + part + " of " + parts + " of the set was expected beside " + first.getFileName());
            }
            files.add(file);
        }
        return files;
    }

    private static int partCount(Path first) throws IOException {
        try (WimPart part = WimPart.open(first.toString(), RandomAccessSource.ofFile(first))) {
            return part.header().totalParts();
        }
    }

    private static Path sibling(Path first, int part) throws MediaException {
        Matcher name = NAME.matcher(first.getFileName().toString());
        if (!name.matches()) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME, first.toString(), "the first file of a split set ends in .swm");
        }
        String stem = name.group("stem");
        return first.resolveSibling(
                name.group("first") != null ? WimParts.contentName(stem, part) : WimParts.setupName(stem, part));
    }
}
