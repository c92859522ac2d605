package mediashell.media.wim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** The entries of a new image by path, checked, with the directories that were only implied. */
final class CaptureTree {

    private static final int MAX_NAME = 255;
    private static final String FORBIDDEN = "\\:*?\"<>|";

    /** The root first, everything below a directory directly behind it, names in the order of UTF-16 units. */
    private final List<CaptureEntry> entries;

    CaptureTree(Collection<CaptureEntry> given, Instant time) throws MediaException {
        List<CaptureEntry> sorted = new ArrayList<>(given);
        sorted.sort((a, b) -> compare(a.path(), b.path()));
        this.entries = new ArrayList<>(sorted.size() + 1);
        if (sorted.isEmpty() || !sorted.getFirst().path().isEmpty()) {
            entries.add(CaptureEntry.directory("", time));
        }
        for (CaptureEntry entry : sorted) {
            check(entry);
            add(entry, time);
        }
    }

    private void add(CaptureEntry entry, Instant time) throws MediaException {
        if (entry.path().isEmpty() && !entry.isDirectory()) {
            throw new MediaException(MediaErrorCode.INVALID_NAME, "", "the root of an image must be a directory");
        }
        CaptureEntry previous = entries.isEmpty() ? null : entries.getLast();
        if (previous != null && previous.path().equals(entry.path())) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME, entry.path(), "two entries of the image have this path");
        }
        if (previous != null) {
            addParents(entry, previous, time);
        }
        entries.add(entry);
    }

    /** The directories between an entry and the one before it that nobody has named. */
    private void addParents(CaptureEntry entry, CaptureEntry previous, Instant time) throws MediaException {
        if (!previous.isDirectory() && entry.path().startsWith(previous.path() + "/")) {
            throw new MediaException(
                    MediaErrorCode.INVALID_NAME, entry.path(), previous.path() + " is a file and a directory at once");
        }
        String path = entry.path();
        String known = previous.path() + "/";
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!known.startsWith(path.substring(0, slash + 1))) {
                entries.add(CaptureEntry.directory(path.substring(0, slash), time));
            }
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
        return hasForbidden(name) ? "has a control character or one of " + FORBIDDEN : null;
    }

    private static boolean hasForbidden(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || FORBIDDEN.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many entries there are, directories that were implied among them. */
    int size() {
        return entries.size();
    }

    /** An entry, or null when it was taken. */
    CaptureEntry get(int index) {
        return entries.get(index);
    }

    /** Takes an entry out, so that what it holds can be forgotten; the others keep their places. */
    void take(int index) {
        entries.set(index, null);
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
