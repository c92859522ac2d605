package mediashell.interpreter.translator;

import mediashell.automation.scope.ScopeLayout;

/** Translates code of one body; holds the three families together. */
final class BodyTranslator {
    private final SourceUnit unit;
    private final ScopeLayout layout;
    private final boolean method;
    private final ExpressionTranslator expressions = new ExpressionTranslator(this);
    private final StatementTranslator statements = new StatementTranslator(this);
    private final CommandTranslator commands = new CommandTranslator(this);
    private final VariableTranslator variables = new VariableTranslator(this);

    /**
     * @param method whether it is the body of a class method, whose {@code return} gives a value
     */
    BodyTranslator(SourceUnit unit, ScopeLayout layout, boolean method) {
        this.unit = unit;
        this.layout = layout;
        this.method = method;
    }

    SourceUnit unit() {
        return unit;
    }

    ScopeLayout layout() {
        return layout;
    }

    boolean isMethod() {
        return method;
    }

    ExpressionTranslator expressions() {
        return expressions;
    }

    StatementTranslator statements() {
        return statements;
    }

    CommandTranslator commands() {
        return commands;
    }

    VariableTranslator variables() {
        return variables;
    }
}
