package mediashell.interpreter.polyglot;

import mediashell.interpreter.nodes.StatementNode;
import mediashell.interpreter.nodes.function.Body;
import mediashell.interpreter.nodes.function.Embedding;
import mediashell.interpreter.nodes.statement.StatementListNode;

/** Makes every statement visible to the engine's tools (statement limits, debugger, coverage, tracing). */
final class StatementProbes implements Embedding {
    private final PowerShellLanguage language;
    private final Sources sources;

    StatementProbes(PowerShellLanguage language, Sources sources) {
        this.language = language;
        this.sources = sources;
    }

    @Override
    public StatementNode statement(StatementNode statement) {
        return new StatementProbeNode(statement, sources.section(statement.extent()));
    }

    @Override
    public Body body(StatementListNode statements) {
        return new ProbedBodyRootNode(language, statements).getCallTarget()::call;
    }
}
