package mediashell.interpreter.nodes.function;

import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.scope.Scope;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionStateImpl;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.translator.Evaluation;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.ExpressionAst;

/** One run of a class member: what it writes is dropped, and every error ends it. */
public final class MethodRun {
    private final Runspace runspace;
    private final BlockRun run;

    /**
     * @param isVoid whether error records go to the caller's streams rather than around all redirections
     */
    MethodRun(Runspace runspace, SessionStateImpl state, Scope scope, String name, boolean isVoid) {
        this.runspace = runspace;
        Streams caller = runspace.currentStreams();
        Streams streams = isVoid ? caller.withOutput(OutputSink.NULL) : caller.silent(runspace.outermostErrors());
        ScriptFrame frame = new ScriptFrame(runspace, scope, streams, name, null);
        this.run = new BlockRun(state, frame);
    }

    /** Runs the statements and gives what {@code return} named. */
    Object body(Body target) {
        boolean outer = runspace.propagatingErrors();
        runspace.setPropagatingErrors(true);
        try {
            run.body(target);
        } finally {
            runspace.setPropagatingErrors(outer);
        }
        return run.frame().returnValue;
    }

    Object value(Body target) {
        return run.call(target);
    }

    /** Evaluates an expression in a scope of its own. */
    public static Object evaluate(
            Runspace runspace, SessionStateImpl state, Scope scope, SourceUnit unit, ExpressionAst expression) {
        MethodRun run = new MethodRun(runspace, state, scope, "<ScriptBlock>", false);
        return run.value(Evaluation.target(unit, expression));
    }
}
