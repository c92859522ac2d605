package mediashell.language.ast;

/**
 * One error that the parser found.
 *
 * @param extent where it is
 * @param errorId PowerShell's id, such as {@code MissingEndCurlyBrace}
 * @param message what was expected and what came
 * @param incompleteInput true when more text could mend it
 */
public record ParseError(ScriptExtent extent, String errorId, String message, boolean incompleteInput) {}
