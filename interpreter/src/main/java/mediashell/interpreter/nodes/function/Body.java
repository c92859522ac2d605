package mediashell.interpreter.nodes.function;

import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.statement.StatementListNode;

/**
 * Translated code that a frame runs: statements give a {@link mediashell.interpreter.nodes.Completion} code, an expression its value.
 *
 * <p>A Truffle call target pays off only where a compiler stands behind it. On the fallback runtime the nodes are called as they are: no
 * root node, hence no polyglot classes and no reflection over node classes at start-up (docs/decisions/0030-start-up.md).
 */
@FunctionalInterface
public interface Body {
    Object call(ScriptFrame frame);

    /** Statements as the session's engine wants them called. */
    static Body of(StatementListNode statements) {
        return statements.embedding().body(statements);
    }

    /** Statements without any engine. */
    static Body bare(StatementListNode statements) {
        return TruffleRuntime.compiles() ? new BodyRootNode(statements).getCallTarget()::call : statements::execute;
    }

    static Body of(ExpressionNode expression) {
        return TruffleRuntime.compiles()
                ? new ExpressionRootNode(expression).getCallTarget()::call
                : expression::execute;
    }
}
