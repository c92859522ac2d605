package mediashell.language.lexer;

import java.util.List;

import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StringConstantType;
import mediashell.language.ast.VariableToken;

/**
 * What stands between the quotes of a string, or in a bareword.
 *
 * @param value the text with escapes resolved; what is to expand stands as written
 * @param quoting how the text is quoted
 * @param literals the text before, between and behind the parts, one more than there are parts
 * @param parts what is to expand, in order
 */
public record StringContent(String value, StringConstantType quoting, List<String> literals, List<Part> parts) {
    public StringContent {
        literals = List.copyOf(literals);
        parts = List.copyOf(parts);
    }

    /** Something to expand. */
    public sealed interface Part {
        ScriptExtent extent();
    }

    /** A variable in the text. */
    public record Variable(VariableToken token) implements Part {
        @Override
        public ScriptExtent extent() {
            return token.extent();
        }
    }

    /** A {@code $( )} in the text. */
    public record SubExpression(Script script, ScriptExtent extent) implements Part {}
}
