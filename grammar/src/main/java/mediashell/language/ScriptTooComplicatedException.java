package mediashell.language;

import mediashell.language.ast.ScriptExtent;

/** Ends the parse of a script that is nested too deep. Never leaves this package. */
final class ScriptTooComplicatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ScriptExtent extent;

    ScriptTooComplicatedException(ScriptExtent extent) {
        super("The script is nested too deep; divide it into functions.", null, false, false);
        this.extent = extent;
    }

    ScriptExtent extent() {
        return extent;
    }
}
