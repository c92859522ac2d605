package mediashell.automation.modules;

import java.util.ArrayList;
import java.util.List;

import mediashell.text.WildcardPattern;

/** What Export-ModuleMember named so far: wildcard patterns by sort of member; several calls add up. */
public final class ExportList {
    private final List<String> functions = new ArrayList<>();
    private final List<String> variables = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<String> cmdlets = new ArrayList<>();

    public List<String> functions() {
        return functions;
    }

    public List<String> variables() {
        return variables;
    }

    public List<String> aliases() {
        return aliases;
    }

    public List<String> cmdlets() {
        return cmdlets;
    }

    /** Whether a name fits one of the patterns. */
    public static boolean names(List<String> patterns, String name) {
        for (String pattern : patterns) {
            if (WildcardPattern.get(pattern, true).isMatch(name)) {
                return true;
            }
        }
        return false;
    }
}
