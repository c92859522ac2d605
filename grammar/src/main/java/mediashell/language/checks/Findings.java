package mediashell.language.checks;

import java.util.List;

import mediashell.language.KnownTypes;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;

/**
 * Where checks report to, and what they may ask.
 *
 * @param errors the parse errors found so far
 * @param types the types outside the script
 * @param namespaces the namespaces that the script uses
 */
record Findings(List<ParseError> errors, KnownTypes types, List<String> namespaces) {
    /** Reports something wrong at {@code extent}; text that follows could not mend it. */
    void report(ScriptExtent extent, String id, String message) {
        errors.add(new ParseError(extent, id, message, false));
    }
}
