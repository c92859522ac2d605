package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A double-quoted string or bareword with parts to expand.
 *
 * @see "System.Management.Automation.Language.ExpandableStringExpressionAst"
 */
public final class ExpandableStringExpressionAst extends ExpressionAst {
    private final String value;
    private final StringConstantType stringConstantType;
    private final List<ExpressionAst> nestedExpressions;
    private final List<String> literals;

    public ExpandableStringExpressionAst(
            ScriptExtent extent,
            String value,
            StringConstantType stringConstantType,
            List<ExpressionAst> nestedExpressions,
            List<String> literals) {
        super(extent);
        this.value = value;
        this.stringConstantType = stringConstantType;
        this.nestedExpressions = List.copyOf(nestedExpressions);
        this.literals = List.copyOf(literals);
        adoptChildren();
    }

    /** The text with escapes resolved and the nested expressions as written. */
    public String value() {
        return value;
    }

    /** How it is quoted. */
    public StringConstantType stringConstantType() {
        return stringConstantType;
    }

    /** What is expanded, in order. */
    public List<ExpressionAst> nestedExpressions() {
        return nestedExpressions;
    }

    /** The literal text before, between and behind the nested expressions. */
    public List<String> literals() {
        return literals;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        nestedExpressions.forEach(action);
    }
}
