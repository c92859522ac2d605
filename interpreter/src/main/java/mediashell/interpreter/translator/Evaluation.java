package mediashell.interpreter.translator;

import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.function.Body;
import mediashell.language.ast.ExpressionAst;

/** Evaluates an expression outside any body: arguments of attributes, values of enums, module manifests. */
public final class Evaluation {
    private final Runspace runspace;
    private final SourceUnit unit;

    public Evaluation(Runspace runspace, SourceUnit unit) {
        this.runspace = runspace;
        this.unit = unit;
    }

    /** The expression as code to be called with a frame. */
    public static Body target(SourceUnit unit, ExpressionAst expression) {
        BodyTranslator translator = new BodyTranslator(unit, ScopeLayout.EMPTY, false);
        return Body.of(translator.expressions().expression(expression));
    }

    /** The value in the scope that is current. */
    public Object evaluate(ExpressionAst expression) {
        ScriptFrame frame =
                new ScriptFrame(runspace, runspace.currentScope(), runspace.hostStreams(), "<ScriptBlock>", null);
        frame.position = expression.extent();
        return target(unit, expression).call(frame);
    }
}
