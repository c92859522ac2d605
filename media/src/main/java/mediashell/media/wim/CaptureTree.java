package mediashell.media.wim;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** The entries of a new image by path, checked, with the directories that were only implied. */
final class CaptureTree {

    private static final int MAX_NAME = 255;
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private final NavigableMap<String, CaptureEntry> entries = new TreeMap<>(CaptureTree::compare);

    CaptureTree(Collection<CaptureEntry> given, Instant time) throws MediaException {
        for (CaptureEntry entry : given) {
            check(entry);
            if (entries.put(entry.path(), entry) != null) {
                throw new MediaException(
                        MediaErrorCode.INVALID_NAME, entry.path(), "two entries of the image have this path");
            }
        }
        for (CaptureEntry entry : given) {
            addParents(entry, time);
        }
        entries.computeIfAbsent("", path -> CaptureEntry.directory(path, time));
        if (!entries.get("").isDirectory()) {
            throw new MediaException(MediaErrorCode.INVALID_NAME, "", "the root of an image must be a directory");
        }
    }

    private void addParents(CaptureEntry entry, Instant time) throws MediaException {
        if (entry.path().isEmpty()) {
            return;
        }
        CaptureEntry at = entry;
        while (!at.parent().isEmpty()) {
            CaptureEntry parent = entries.computeIfAbsent(at.parent(), path -> CaptureEntry.directory(path, time));
            if (!parent.isDirectory()) {
                throw new MediaException(
                        MediaErrorCode.INVALID_NAME,
                        entry.path(),
                        parent.path() + " is a file and a directory at once");
            }
            at = parent;
        }
    }

    private static void check(CaptureEntry entry) throws MediaException {
        if (entry.path().isEmpty()) {
            return;
        }
        for (String name : entry.path().split("/", -1)) {
            String fault = fault(name);
            if (fault != null) {
                throw new MediaException(
                        MediaErrorCode.INVALID_NAME, entry.path(), "Windows takes no name that " + fault);
            }
        }
    }

    private static String fault(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return "is empty, . or ..";
        }
        if (name.length() > MAX_NAME) {
            return "is longer than " + MAX_NAME + " UTF-16 units";
        }
        boolean forbidden = name.chars().anyMatch(c -> c < ' ' || FORBIDDEN.indexOf(c) >= 0);
        return forbidden ? "has a control character or one of " + FORBIDDEN : null;
    }

    /**
     * All entries, the root first, everything below a directory directly behind it, names in the order of UTF-16 units.
     */
    Collection<CaptureEntry> depthFirst() {
        return entries.values();
    }

    /** The separator comes before every character of a name, so that a directory is not torn apart. */
    private static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                return left == '/' ? -1 : right == '/' ? 1 : left - right;
            }
        }
        return a.length() - b.length();
    }
}
