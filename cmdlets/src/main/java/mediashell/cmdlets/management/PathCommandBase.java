package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import mediashell.automation.DotNetException;
import mediashell.automation.PSCmdlet;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderIntrinsics;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.ExecutionContext;
import mediashell.text.WildcardPattern;

/** Base of the cmdlets that work on items of providers: finds them and turns what fails into error records. */
abstract class PathCommandBase extends PSCmdlet {

    private static final String[] NONE = {};

    /** Runs a step; an error that carries a record is reported, and the next step can follow. */
    final boolean attempt(Runnable step) {
        try {
            step.run();
            return true;
        } catch (DotNetException failed) {
            if (failed.errorRecord() == null || failed.isScriptTerminating()) {
                throw failed;
            }
            writeError(failed.errorRecord());
            return false;
        }
    }

    final ProviderIntrinsics providers() {
        return context().providers();
    }

    /** The session, for the objects that help a cmdlet. */
    final ExecutionContext session() {
        return context();
    }

    /** The existing items of -Path or -LiteralPath; what is missing is reported. */
    final List<ProviderPath> items(String[] path, String[] literalPath, boolean hidden) {
        List<ProviderPath> found = new ArrayList<>();
        forEachItem(path, literalPath, hidden, found::add);
        return found;
    }

    /** Hands each existing item on as soon as it is found, so that what is missing is reported in its place. */
    final void forEachItem(String[] path, String[] literalPath, boolean hidden, Consumer<ProviderPath> action) {
        for (String pattern : path == null ? NONE : path) {
            attempt(() -> existing(pattern, hidden).forEach(place -> attempt(() -> action.accept(place))));
        }
        for (String literal : literalPath == null ? NONE : literalPath) {
            attempt(() -> action.accept(existingLiteral(literal)));
        }
    }

    /** What a pattern matches; without wildcards the item must be there. */
    final List<ProviderPath> existing(String pattern, boolean hidden) {
        if (hasWildcards(pattern)) {
            return providers().glob(pattern, hidden);
        }
        return List.of(existingLiteral(WildcardPattern.unescape(pattern)));
    }

    static boolean hasWildcards(String pattern) {
        return WildcardPattern.containsWildcardCharacters(pattern);
    }

    final ProviderPath existingLiteral(String path) {
        ProviderPath place = providers().resolve(path);
        if (!place.exists()) {
            throw ProviderErrors.pathNotFound(place.shown());
        }
        return place;
    }

    /** The place a path names, wildcards taken as they are and backticks as escapes; nothing needs to be there. */
    final ProviderPath target(String path) {
        return providers().resolve(path.indexOf('`') >= 0 ? WildcardPattern.unescape(path) : path);
    }
}
