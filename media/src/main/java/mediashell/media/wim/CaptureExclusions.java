package mediashell.media.wim;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * What a capture leaves out: the sections {@code ExclusionList} and {@code ExclusionException} of a configuration list file
 * ({@code WimScript.ini}, Microsoft "DISM Configuration List and WimScript.ini Files"). A pattern that begins with a
 * backslash counts from the root, one without a backslash is a name anywhere; {@code *} and {@code ?} stand for characters
 * of one name. A directory that is left out takes all below it along, except what an exception names.
 */
public final class CaptureExclusions {

    private static final List<String> WINDOWS_EXCLUDES = List.of(
            "\\$ntfs.log",
            "\\hiberfil.sys",
            "\\pagefile.sys",
            "\\swapfile.sys",
            "\\System Volume Information",
            "\\RECYCLER",
            "\\$Recycle.Bin\\*",
            "\\Windows\\CSC");

    private static final String EXCLUSIONS = "[EXCLUSIONLIST]";
    private static final String EXCEPTIONS = "[EXCLUSIONEXCEPTION]";
    private static final int LARGEST_FILE = 1 << 20;

    private final List<String> excluded;
    private final List<String> exceptions;

    private CaptureExclusions(List<String> excluded, List<String> exceptions) {
        this.excluded = List.copyOf(excluded);
        this.exceptions = List.copyOf(exceptions);
    }

    /** What a capture leaves out when no list is given: files that mean something only to a running Windows. */
    public static CaptureExclusions ofWindows() {
        return new CaptureExclusions(
                WINDOWS_EXCLUDES.stream().map(CaptureExclusions::folded).toList(), List.of());
    }

    /**
     * Reads a configuration list file in UTF-8.
     *
     * @throws MediaException with {@link MediaErrorCode#INVALID_PLAN} for a line outside any section
     */
    public static CaptureExclusions read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new MediaException(
                    MediaErrorCode.INVALID_PLAN,
                    file.toString(),
                    "a list of at most " + LARGEST_FILE + " bytes is read");
        }
        List<String> excluded = new ArrayList<>();
        List<String> exceptions = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        List<String> section = null;
        for (String line : lines(file)) {
            if (line.startsWith("[")) {
                section = switch (line.toUpperCase(Locale.ROOT)) {
                    case EXCLUSIONS -> excluded;
                    case EXCEPTIONS -> exceptions;
                    default -> ignored;
                };
            } else if (section == null) {
                throw new MediaException(
                        MediaErrorCode.INVALID_PLAN, file.toString(), "'" + line + "' stands before any [section]");
            } else {
                section.add(folded(line));
            }
        }
        return new CaptureExclusions(excluded, exceptions);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith(";") && !line.startsWith("#"))
                    .toList();
        } catch (MalformedInputException e) {
            throw new MediaException(MediaErrorCode.INVALID_PLAN, file.toString(), "the list is not UTF-8 text", e);
        }
    }

    private static String folded(String pattern) {
        return pattern.replace('\\', '/').toUpperCase(Locale.ROOT);
    }

    /** The entries that stay, in their order. */
    public List<CaptureEntry> apply(List<CaptureEntry> entries) {
        List<CaptureEntry> kept = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (CaptureEntry entry : entries) {
            String path = "/" + folded(entry.path());
            boolean belowGone = gone.contains(path.substring(0, path.lastIndexOf('/')));
            boolean out = !entry.path().isEmpty() && (belowGone || matches(excluded, path));
            if (out && entry.isDirectory()) {
                gone.add(path);
            }
            if (!out || matches(exceptions, path)) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private static boolean matches(List<String> patterns, String path) {
        for (String pattern : patterns) {
            String text = pattern.indexOf('/') < 0 ? path.substring(path.lastIndexOf('/') + 1) : path;
            if (matches(pattern, text)) {
                return true;
            }
        }
        return false;
    }

    /** Goes back to the last {@code *} only, so that the time stays within the product of both lengths. */
    private static boolean matches(String pattern, String text) {
        int at = 0;
        int star = -1;
        int retry = 0;
        int i = 0;
        while (i < text.length()) {
            boolean more = at < pattern.length();
            if (more && pattern.charAt(at) == '*') {
                star = at++;
                retry = i;
            } else if (more && (pattern.charAt(at) == text.charAt(i) || wild(pattern.charAt(at), text.charAt(i)))) {
                at++;
                i++;
            } else if (star >= 0 && text.charAt(retry) != '/') {
                at = star + 1;
                i = ++retry;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    private static boolean wild(char pattern, char character) {
        return pattern == '?' && character != '/';
    }
}
