package mediashell.media.wim;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.publish.SetNames;

/** The files of a split WIM as Windows Setup looks for them: {@code install.swm}, {@code install2.swm} and so on, without gaps. */
final class WimPartNames implements SetNames {

    private static final String EXTENSION = ".swm";

    private final Path first;
    private final String stem;

    /** @throws MediaException with {@link MediaErrorCode#INVALID_NAME} for a first part of another ending */
    WimPartNames(Path first) throws MediaException {
        String name = first.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) || name.length() == EXTENSION.length()) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME, first.toString(), "the first part of a split set ends in .swm");
        }
        this.first = first;
        this.stem = name.substring(0, name.length() - EXTENSION.length());
    }

    @Override
    public Path of(int number, int count) {
        return numbered(number);
    }

    @Override
    public Path numbered(int number) {
        return number == 1 ? first : first.resolveSibling(WimParts.setupName(stem, number));
    }

    @Override
    public SortedMap<Integer, Path> existing() {
        SortedMap<Integer, Path> found = new TreeMap<>();
        for (int number = 1; Files.isRegularFile(numbered(number)); number++) {
            found.put(number, numbered(number));
        }
        return found;
    }
}
