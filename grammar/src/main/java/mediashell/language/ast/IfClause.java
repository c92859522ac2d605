package mediashell.language.ast;

import java.util.function.Consumer;

/** A condition of an {@code if} statement and the block that runs when it holds. */
public record IfClause(PipelineBaseAst condition, StatementBlockAst body) {
    void forEachChild(Consumer<? super Ast> action) {
        action.accept(condition);
        action.accept(body);
    }
}
