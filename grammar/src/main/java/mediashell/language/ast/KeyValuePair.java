package mediashell.language.ast;

import java.util.function.Consumer;

/** An entry of a hashtable literal. */
public record KeyValuePair(ExpressionAst key, StatementAst value) {
    void forEachChild(Consumer<? super Ast> action) {
        action.accept(key);
        action.accept(value);
    }
}
