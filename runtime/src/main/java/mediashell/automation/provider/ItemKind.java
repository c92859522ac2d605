package mediashell.automation.provider;

import java.util.Locale;

/** What New-Item makes in the file system; any beginning of a kind's name will do, as in PowerShell. */
enum ItemKind {
    FILE,
    DIRECTORY,
    SYMBOLIC_LINK,
    HARD_LINK,
    JUNCTION,
    UNKNOWN;

    static ItemKind of(String text) {
        String name = text == null ? "" : text.toLowerCase(Locale.ROOT);
        if (name.isEmpty() || "file".startsWith(name)) {
            return FILE;
        }
        if ("directory".startsWith(name) || "container".startsWith(name)) {
            return DIRECTORY;
        }
        if ("symboliclink".startsWith(name)) {
            return SYMBOLIC_LINK;
        }
        if ("hardlink".startsWith(name)) {
            return HARD_LINK;
        }
        return "junction".startsWith(name) ? JUNCTION : UNKNOWN;
    }
}
