package mediashell.automation.provider;

import java.util.ArrayList;
import java.util.List;

import mediashell.text.WildcardPattern;
import mediashell.text.WildcardPatternException;

/** Expands wildcards part by part; names are compared without regard to case, parts without wildcards as they are. */
final class PathGlob {

    private final SessionProviders session;
    private final boolean hidden;

    PathGlob(SessionProviders session, boolean hidden) {
        this.session = session;
        this.hidden = hidden;
    }

    /** A pattern without wildcards gives the place it names if something is there. */
    List<ProviderPath> expand(String pattern) {
        ProviderPath place = session.resolve(pattern);
        boolean absolute = place.path().startsWith("/");
        String[] parts = (absolute ? place.path().substring(1) : place.path()).split("/");
        List<ProviderPath> found = List.of(start(place, absolute));
        for (String part : parts) {
            found = step(found, part);
        }
        return found;
    }

    /** The root from which the place is reached, written as the place is. */
    private static ProviderPath start(ProviderPath place, boolean absolute) {
        PSDriveInfo drive = place.drive();
        if (drive == null) {
            String root = absolute ? "/" : "";
            return new ProviderPath(
                    place.provider(), null, root, place.provider().qualifiedName() + "::" + root);
        }
        if (!absolute) {
            return new ProviderPath(place.provider(), drive, "", drive.show(""));
        }
        return new ProviderPath(place.provider(), drive, "/", "/");
    }

    private List<ProviderPath> step(List<ProviderPath> containers, String part) {
        List<ProviderPath> found = new ArrayList<>();
        boolean wild = WildcardPattern.containsWildcardCharacters(part);
        for (ProviderPath container : containers) {
            if (part.isEmpty()) {
                found.add(container);
            } else if (wild) {
                match(found, container, part);
            } else {
                ProviderPath child = container.child(WildcardPattern.unescape(part));
                if (child.exists()) {
                    found.add(shownOnDrive(child));
                }
            }
        }
        return found;
    }

    private void match(List<ProviderPath> found, ProviderPath container, String part) {
        WildcardPattern pattern;
        try {
            pattern = WildcardPattern.get(part, true);
        } catch (WildcardPatternException unclosed) {
            return;
        }
        if (!container.isContainer()) {
            return;
        }
        for (String name : container.items().childNames(container.path())) {
            ProviderPath child = container.child(name);
            if (pattern.isMatch(name) && (hidden || !child.items().isHidden(child.path()))) {
                found.add(shownOnDrive(child));
            }
        }
    }

    /** On a drive with a root of its own, the shown path leaves the root out. */
    private static ProviderPath shownOnDrive(ProviderPath child) {
        PSDriveInfo drive = child.drive();
        if (drive == null || drive.isRootDrive() || !child.path().startsWith("/")) {
            return child;
        }
        String root = drive.root().endsWith("/") ? drive.root() : drive.root() + "/";
        if (!child.path().startsWith(root)) {
            return child;
        }
        String shown = drive.show(child.path().substring(root.length()));
        return new ProviderPath(child.provider(), drive, child.path(), shown);
    }
}
