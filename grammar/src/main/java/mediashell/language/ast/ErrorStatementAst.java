package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A statement that could not be parsed; holds the parts that could.
 *
 * @see "System.Management.Automation.Language.ErrorStatementAst"
 */
public final class ErrorStatementAst extends PipelineBaseAst {
    private final TokenKind kind;
    private final List<Ast> nestedAst;

    public ErrorStatementAst(ScriptExtent extent, TokenKind kind, List<Ast> nestedAst) {
        super(extent);
        this.kind = kind;
        this.nestedAst = List.copyOf(nestedAst);
        adoptChildren();
    }

    /** The keyword it began with, or {@code Unknown}. */
    public TokenKind kind() {
        return kind;
    }

    /** The parts. */
    public List<Ast> nestedAst() {
        return nestedAst;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        nestedAst.forEach(action);
    }
}
