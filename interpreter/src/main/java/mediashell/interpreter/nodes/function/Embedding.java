package mediashell.interpreter.nodes.function;

import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.statement.StatementListNode;

/**
 * What an engine around a session adds to its code: places where tools and limits see the statements. The command line has
 * none, so that its nodes stay bare.
 */
public interface Embedding {
    /** For sessions without an engine. */
    Embedding NONE = new Embedding() {
        @Override
        public StatementNode statement(StatementNode statement) {
            return statement;
        }

        @Override
        public Body body(StatementListNode statements) {
            return Body.bare(statements);
        }
    };

    /** The node that runs in the statement's place. */
    StatementNode statement(StatementNode statement);

    /** Statements as something that is called. */
    Body body(StatementListNode statements);
}
