package mediashell.cmdlets.management;

import java.util.List;

import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.text.WildcardPattern;

/** The folder that Set-Location and Push-Location go to. */
final class LocationPaths {

    private LocationPaths() {}

    static ProviderPath folder(PathCommandBase cmdlet, String path, String literalPath) {
        if (literalPath != null) {
            return cmdlet.existingLiteral(literalPath);
        }
        String text = path == null || path.isEmpty() ? "~" : path;
        if (!PathCommandBase.hasWildcards(text)) {
            return cmdlet.existingLiteral(WildcardPattern.unescape(text));
        }
        List<ProviderPath> found = cmdlet.existing(text, true);
        if (found.isEmpty()) {
            throw ProviderErrors.pathNotFound(text);
        }
        if (found.size() > 1) {
            throw ProviderErrors.argument(path, "'" + path + "' names several places; a location is one");
        }
        return found.getFirst();
    }
}
