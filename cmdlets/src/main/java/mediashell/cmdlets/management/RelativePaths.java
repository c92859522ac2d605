package mediashell.cmdlets.management;

import java.nio.file.Path;

/** Paths as seen from a folder. */
final class RelativePaths {

    private RelativePaths() {}

    /** The way from a folder to an item; the folder itself is named from its parent. */
    static String from(String folder, String item) {
        Path base = Path.of(folder);
        Path target = Path.of(item);
        if (target.startsWith(base) && !target.equals(base)) {
            return "./" + base.relativize(target);
        }
        boolean above = base.startsWith(target) && target.getParent() != null;
        return above
                ? base.relativize(target.getParent()) + "/" + target.getFileName()
                : base.relativize(target).toString();
    }
}
