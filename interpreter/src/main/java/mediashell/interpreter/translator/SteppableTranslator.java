package mediashell.interpreter.translator;

import mediashell.automation.ErrorCategory;
import mediashell.automation.scope.ScopeLayout;
import mediashell.automation.session.SessionErrors;
import mediashell.interpreter.nodes.command.SteppableNode;
import mediashell.interpreter.nodes.function.Body;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.PipelineAst;
import mediashell.language.ast.ScriptBlockAst;

/** Translates a block that is one pipeline of commands, to be stepped. */
public final class SteppableTranslator {
    private SteppableTranslator() {}

    /** Code that gives the pipeline; a PSInvalidOperationException when the block is anything else. */
    public static Body translate(SourceUnit unit, ScriptBlockAst block) {
        boolean plain = block.beginBlock() == null && block.processBlock() == null && block.endBlock() != null;
        boolean single = plain
                && block.endBlock().statements().size() == 1
                && block.endBlock().statements().getFirst() instanceof PipelineAst pipeline
                && pipeline.pipelineElements().stream().allMatch(CommandAst.class::isInstance);
        if (!single) {
            throw SessionErrors.of(
                    "System.Management.Automation.PSInvalidOperationException",
                    "PSInvalidOperationException",
                    ErrorCategory.InvalidOperation,
                    null,
                    "Only a block that is one pipeline of commands can be stepped.");
        }
        PipelineAst pipeline = (PipelineAst) block.endBlock().statements().getFirst();
        BodyTranslator translator = new BodyTranslator(unit, ScopeLayout.EMPTY, false);
        return Body.of(new SteppableNode(translator.commands().pipeline(pipeline)));
    }
}
