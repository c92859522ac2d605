package mediashell.cmdlets.management;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import mediashell.automation.provider.FileModes;
import mediashell.automation.provider.FileSystemProvider;
import mediashell.automation.provider.ProviderPath;

/** Which children Get-ChildItem shows, by name, kind and attributes. */
final class ChildSelection {

    private final NameFilter names;
    private final String attributes;
    private final boolean directory;
    private final boolean file;
    private final boolean hidden;
    private final boolean readOnly;
    private final boolean system;
    private final boolean force;

    ChildSelection(
            NameFilter names,
            String attributes,
            boolean directory,
            boolean file,
            boolean hidden,
            boolean readOnly,
            boolean system,
            boolean force) {
        this.names = names;
        this.attributes = attributes;
        this.directory = directory;
        this.file = file;
        this.hidden = hidden;
        this.readOnly = readOnly;
        this.system = system;
        this.force = force;
    }

    NameFilter names() {
        return names;
    }

    boolean seesHidden() {
        return force
                || hidden
                || attributes != null && attributes.toLowerCase(Locale.ROOT).contains("hidden");
    }

    boolean accepts(ProviderPath place) {
        return names.accepts(place.name())
                && (seesHidden() || !place.items().isHidden(place.path()))
                && (!directory || place.isContainer())
                && (!file || !place.isContainer())
                && (!hidden || place.items().isHidden(place.path()))
                && (!readOnly || isReadOnly(place))
                && !system
                && (attributes == null || matchesAttributes(place));
    }

    /** Commas mean or, plus signs mean and, an exclamation mark means not. */
    private boolean matchesAttributes(ProviderPath place) {
        for (String alternative : attributes.split(",")) {
            boolean all = true;
            for (String term : alternative.split("\\+")) {
                all &= matchesTerm(place, term.strip());
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesTerm(ProviderPath place, String term) {
        boolean negated = term.startsWith("!");
        String attribute = (negated ? term.substring(1) : term).toLowerCase(Locale.ROOT);
        boolean has =
                switch (attribute) {
                    case "directory", "d" -> place.isContainer();
                    case "hidden", "h" -> place.items().isHidden(place.path());
                    case "readonly", "r" -> isReadOnly(place);
                    case "reparsepoint", "l" -> isLink(place);
                    case "normal" -> !place.isContainer() && !isReadOnly(place) && !isLink(place);
                    default -> false;
                };
        return has != negated;
    }

    private static boolean isReadOnly(ProviderPath place) {
        return place.items() instanceof FileSystemProvider
                && !place.isContainer()
                && FileModes.isReadOnly(Path.of(place.path()));
    }

    static boolean isLink(ProviderPath place) {
        return place.items() instanceof FileSystemProvider && Files.isSymbolicLink(Path.of(place.path()));
    }
}
