package mediashell.language.ast;

import java.util.function.Consumer;

/**
 * A {@code parallel} or {@code sequence} block; no longer supported at run time.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.blockstatementast">BlockStatementAst</a>
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
