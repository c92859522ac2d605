package mediashell.cmdlets.management;

/** Joins parts of paths as text; backslashes become slashes. */
final class PathJoin {

    private PathJoin() {}

    static String join(String parent, String child) {
        String front = parent.replace('\\', '/');
        String back = child == null ? "" : child.replace('\\', '/');
        if (front.isEmpty()) {
            return back;
        }
        String seam = front.endsWith("/") ? "" : "/";
        return front + seam + (back.startsWith("/") ? back.substring(1) : back);
    }
}
