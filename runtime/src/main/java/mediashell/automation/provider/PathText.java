package mediashell.automation.provider;

import java.util.ArrayDeque;
import java.util.Deque;

/** Path arithmetic on text: slashes, {@code .} and {@code ..}. */
final class PathText {

    private PathText() {}

    static String slashes(String path) {
        return path.replace('\\', '/');
    }

    /** A relative path without {@code .}, {@code ..} and empty parts; {@code ..} at the root stays there. */
    static String normalize(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    static String join(String first, String second) {
        if (first.isEmpty()) {
            return second;
        }
        if (second.isEmpty()) {
            return first;
        }
        return first.endsWith("/") ? first + second : first + "/" + second;
    }
}
