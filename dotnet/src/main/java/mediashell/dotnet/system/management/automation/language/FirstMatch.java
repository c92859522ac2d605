package mediashell.dotnet.system.management.automation.language;

import java.util.function.Predicate;

import mediashell.language.ast.Ast;

/** Keeps the first node that satisfies a condition; the condition is asked for no node behind it. */
final class FirstMatch implements Predicate<Ast> {

    private final Predicate<Ast> condition;
    private Ast found;

    FirstMatch(Predicate<Ast> condition) {
        this.condition = condition;
    }

    @Override
    public boolean test(Ast node) {
        if (found == null && condition.test(node)) {
            found = node;
        }
        return found == node;
    }

    /** The node, or null when none was found. */
    Ast node() {
        return found;
    }
}
