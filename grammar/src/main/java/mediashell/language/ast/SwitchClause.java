package mediashell.language.ast;

import java.util.function.Consumer;

/** A condition of a {@code switch} statement and the block that runs when it matches. */
public record SwitchClause(ExpressionAst condition, StatementBlockAst body) {
    void forEachChild(Consumer<? super Ast> action) {
        action.accept(condition);
        action.accept(body);
    }
}
