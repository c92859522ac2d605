package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code parallel} or {@code sequence} block; no longer supported at run time.
 *
 * @see "System.Management.Automation.Language.BlockStatementAst"
 */
public final class BlockStatementAst extends StatementAst {
    private final TokenKind kind;
    private final StatementBlockAst body;

    public BlockStatementAst(ScriptExtent extent, TokenKind kind, StatementBlockAst body) {
        super(extent);
        this.kind = kind;
        this.body = body;
        adoptChildren();
    }

    /** The keyword. */
    public TokenKind kind() {
        return kind;
    }

    /** The statements. */
    public StatementBlockAst body() {
        return body;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        action.accept(body);
    }
}
