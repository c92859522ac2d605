package mediashell.interpreter.nodes.function;

import mediashell.automation.pipeline.BreakException;
import mediashell.automation.pipeline.ContinueException;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopeLayout;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.translator.BlockTranslator;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.StatementBlockAst;

/** The body of a trap: runs in a child scope of the block that it guards, with the error as {@code $_}. */
public final class HandlerCode {
    private final SourceUnit unit;
    private final StatementBlockAst ast;
    private ScopeLayout layout;
    private Body body;

    public HandlerCode(SourceUnit unit, StatementBlockAst ast) {
        this.unit = unit;
        this.ast = ast;
    }

    /** Runs the body; the result says how it ended, jumps out of it included. */
    public int run(ScriptFrame outer, Object error) {
        if (body == null) {
            BlockTranslator translator = new BlockTranslator(unit);
            layout = translator.layout(ast);
            body = translator.handler(ast, layout);
        }
        Scope scope = new Scope(layout, outer.scope);
        scope.slots[ScopeLayout.UNDERSCORE] = Scope.content(error);
        ScriptFrame frame =
                new ScriptFrame(outer.runspace, scope, outer.streams(), outer.functionName(), outer.invocation());
        try {
            return (int) new BlockRun(outer.runspace.sessionState(), frame).call(body);
        } catch (ContinueException jump) {
            return Completion.CONTINUE;
        } catch (BreakException jump) {
            return Completion.BREAK;
        }
    }
}
