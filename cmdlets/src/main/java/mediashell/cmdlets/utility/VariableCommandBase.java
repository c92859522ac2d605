package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.text.WildcardPattern;

/** Base of the cmdlets for variables: finds them and turns what fails into error records. */
abstract class VariableCommandBase extends PSCmdlet {

    /** Runs a step; an error with a record is reported, and the next step can follow. */
    final void attempt(Runnable step) {
        try {
            step.run();
        } catch (DotNetException failed) {
            if (failed.errorRecord() == null || failed.isScriptTerminating()) {
                throw failed;
            }
            writeError(failed.errorRecord());
        }
    }

    /** The variables whose names match, sorted by name; a plain name that no variable has is reported. */
    final List<PSVariable> matching(String[] names, String scope, NamePatterns patterns) {
        List<PSVariable> found = new ArrayList<>();
        for (String name : names == null ? new String[] {"*"} : names) {
            if (WildcardPattern.containsWildcardCharacters(name)) {
                found.addAll(byPattern(name, scope, patterns));
            } else {
                addByName(found, WildcardPattern.unescape(name), scope, patterns);
            }
        }
        return found;
    }

    private List<PSVariable> byPattern(String name, String scope, NamePatterns patterns) {
        WildcardPattern pattern = WildcardPattern.get(name, true);
        List<PSVariable> found = new ArrayList<>();
        for (PSVariable variable : sessionState().variables(scope)) {
            if (pattern.isMatch(variable.name()) && patterns.accepts(variable.name())) {
                found.add(variable);
            }
        }
        found.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
        return found;
    }

    private void addByName(List<PSVariable> found, String name, String scope, NamePatterns patterns) {
        PSVariable variable = find(name, scope);
        if (variable != null && patterns.accepts(name)) {
            found.add(variable);
        } else if (variable == null) {
            writeError(errorRecord(
                    "System.Management.Automation.ItemNotFoundException",
                    "VariableNotFound",
                    ErrorCategory.ObjectNotFound,
                    name,
                    "there is no variable '" + name + "'"));
        }
    }

    final PSVariable find(String name, String scope) {
        return scope == null ? sessionState().variable(name) : sessionState().variableInScope(name, scope);
    }

    /** The options of a parameter, which may hold several names. */
    static Set<ScopedItemOptions> options(Object given) {
        Set<ScopedItemOptions> options = EnumSet.noneOf(ScopedItemOptions.class);
        for (String word : given == null ? new String[0] : given.toString().split(",")) {
            if (!word.strip().equals("None") && !word.isBlank()) {
                options.add(ScopedItemOptions.valueOf(word.strip()));
            }
        }
        return options;
    }
}
