package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A named block of a script block; the statements of a plain script are an unnamed one.
 *
 * @see "System.Management.Automation.Language.NamedBlockAst"
 */
public final class NamedBlockAst extends Ast {
    private final TokenKind blockKind;
    private final boolean unnamed;
    private final List<TrapStatementAst> traps;
    private final List<StatementAst> statements;

    public NamedBlockAst(
            ScriptExtent extent,
            TokenKind blockKind,
            boolean unnamed,
            List<TrapStatementAst> traps,
            List<StatementAst> statements) {
        super(extent);
        this.blockKind = blockKind;
        this.unnamed = unnamed;
        this.traps = List.copyOf(traps);
        this.statements = List.copyOf(statements);
        adoptChildren();
    }

    /** {@code Dynamicparam}, {@code Begin}, {@code Process}, {@code End} or {@code Clean}. */
    public TokenKind blockKind() {
        return blockKind;
    }

    /** True when no block name was written. */
    public boolean unnamed() {
        return unnamed;
    }

    /** The traps of the block, in order. */
    public List<TrapStatementAst> traps() {
        return traps;
    }

    /** The other statements, in order. */
    public List<StatementAst> statements() {
        return statements;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        traps.forEach(action);
        statements.forEach(action);
    }
}
