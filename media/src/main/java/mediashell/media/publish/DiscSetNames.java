package mediashell.media.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import mediashell.media.Choice;

/**
 * The files of a medium of one or more discs: one disc has the target's own name, those of a set have a number of three digits in it, from
 * {@code name.001.iso} on (mission C1; the form of the number is ours).
 */
@Choice(
        number = 5,
        topic = "names of disc sets",
        value = "Discs of a set are name.001.iso, name.002.iso and so on; a single disc has the given name.")
public final class DiscSetNames implements SetNames {

    private static final int DIGITS = 3;

    private final Path target;
    private final String stem;
    private final String extension;

    public DiscSetNames(Path target) {
        this.target = target;
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        this.stem = dot > 0 ? name.substring(0, dot) : name;
        this.extension = dot > 0 ? name.substring(dot) : "";
    }

    /** The target of a set by one of its numbered files: {@code name.iso} for {@code name.002.iso}. */
    public static Path target(Path disc) {
        String name = disc.getFileName().toString();
        return disc.resolveSibling(name.replaceFirst("\\.[0-9]{" + DIGITS + "}(\\.[^.]*)?$", "$1"));
    }

    @Override
    public Path of(int disc, int discs) {
        return discs == 1 ? target : numbered(disc);
    }

    @Override
    public Path numbered(int disc) {
        return target.resolveSibling(stem + String.format(Locale.ROOT, ".%03d", disc) + extension);
    }

    @Override
    public SortedMap<Integer, Path> existing() throws IOException {
        SortedMap<Integer, Path> found = new TreeMap<>();
        Path folder = target.toAbsolutePath().getParent();
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder)) {
            for (Path file : beside) {
                int number = number(file.getFileName().toString());
                if (number > 0 && Files.isRegularFile(file)) {
                    found.put(number, file);
                }
            }
        }
        return found;
    }

    private int number(String name) {
        boolean fits = name.length() == stem.length() + 1 + DIGITS + extension.length()
                && name.startsWith(stem + ".")
                && name.endsWith(extension);
        if (!fits) {
            return 0;
        }
        String digits = name.substring(stem.length() + 1, stem.length() + 1 + DIGITS);
        return digits.chars().allMatch(each -> each >= '0' && each <= '9') ? Integer.parseInt(digits) : 0;
    }
}
