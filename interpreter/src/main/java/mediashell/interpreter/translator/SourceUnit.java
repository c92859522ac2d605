package mediashell.interpreter.translator;

import mediashell.automation.session.Runspace;
import mediashell.language.ast.SourceText;

/**
 * One text that was parsed: what its blocks share.
 *
 * @param runspace the session that compiled it first; only declarations (parameter types, attributes) ask it
 */
public record SourceUnit(Runspace runspace, SourceText source) {
    /** The script file, or null. */
    public String fileName() {
        return source.fileName();
    }
}
