package mediashell.language;

import java.util.List;

import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.Token;

/**
 * What the parser makes of a script.
 *
 * @param ast the tree; with errors it holds what could be understood
 * @param tokens all tokens with comments and new lines; the last one is the end of input
 * @param errors what is wrong, in the order in which it was found; empty for a valid script
 */
public record ParseResult(ScriptBlockAst ast, List<Token> tokens, List<ParseError> errors) {
    public ParseResult {
        tokens = List.copyOf(tokens);
        errors = List.copyOf(errors);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** True when the script is not wrong but unfinished: more text could mend each error. */
    public boolean isIncomplete() {
        return hasErrors() && errors.stream().allMatch(ParseError::incompleteInput);
    }
}
