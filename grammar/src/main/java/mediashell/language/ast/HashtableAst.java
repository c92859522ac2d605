package mediashell.language.ast;

import java.util.List;
import java.util.function.Consumer;

/**
 * A hashtable literal.
 *
 * @see "System.Management.Automation.Language.HashtableAst"
 */
public final class HashtableAst extends ExpressionAst {
    private final List<KeyValuePair> keyValuePairs;

    public HashtableAst(ScriptExtent extent, List<KeyValuePair> keyValuePairs) {
        super(extent);
        this.keyValuePairs = List.copyOf(keyValuePairs);
        adoptChildren();
    }

    /** The entries in order. */
    public List<KeyValuePair> keyValuePairs() {
        return keyValuePairs;
    }

    @Override
    public void forEachChild(Consumer<? super Ast> action) {
        keyValuePairs.forEach(part -> part.forEachChild(action));
    }
}
