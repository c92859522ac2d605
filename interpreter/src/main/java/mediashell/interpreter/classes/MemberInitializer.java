package mediashell.interpreter.classes;

import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.function.MethodRun;
import mediashell.language.ast.ExpressionAst;

/** Evaluates the initial value of a property, with {@code $this} for an instance. */
final class MemberInitializer {
    private MemberInitializer() {}

    static Object evaluate(ScriptClass type, Object self, ExpressionAst expression) {
        Scope scope = new Scope(ScopeLayout.EMPTY, type.state().currentScope());
        scope.slots[ScopeLayout.THIS] = self;
        Object value = MethodRun.evaluate(type.runspace(), type.state(), scope, type.unit(), expression);
        return value == AutomationNull.VALUE ? null : value;
    }
}
