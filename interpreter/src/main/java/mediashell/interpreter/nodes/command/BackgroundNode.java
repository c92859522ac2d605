package mediashell.interpreter.nodes.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.InvocationInfo;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.pipeline.CommandProcessors;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.Ast;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.VariableExpressionAst;

/** {@code command &}: starts a job that runs the pipeline's text (Start-Job -ScriptBlock). */
public final class BackgroundNode extends StatementNode {
    /** Variables that every session has of its own. */
    private static final Set<String> AUTOMATIC = Set.of(
            "_", "psitem", "true", "false", "null", "args", "input", "this", "error", "pid", "home", "host", "?", "^",
            "$");

    private final String text;

    public BackgroundNode(ScriptExtent extent, String text) {
        super(extent);
        this.text = text.endsWith("&") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    @Override
    public int execute(VirtualFrame frame) {
        ScriptFrame script = ScriptFrame.of(frame);
        Runspace runspace = script.runspace;
        CommandInfo startJob = runspace.commands().require("Start-Job");
        CommandArgument block = CommandArgument.named("ScriptBlock", block(runspace));
        CommandLine line = new CommandLine(List.of(block), new InvocationInfo(startJob, extent(), startJob.name()));
        new Pipeline(runspace)
                .add(CommandProcessors.create(runspace, startJob, line, false))
                .run(script.streams());
        return Completion.NORMAL;
    }

    /** The caller's variables go along: every {@code $x} becomes {@code $using:x} (about_Operators, background operator). */
    private ScriptBlock block(Runspace runspace) {
        ScriptBlock written = runspace.createScriptBlock(text, null);
        StringBuilder changed = new StringBuilder(text);
        List<Ast> variables = ((Ast) written.ast()).findAll(VariableExpressionAst.class::isInstance, true);
        for (int i = variables.size() - 1; i >= 0; i--) {
            VariableExpressionAst variable = (VariableExpressionAst) variables.get(i);
            String name = variable.variablePath().userPath();
            boolean known = variable.variablePath().isUnqualified()
                    && !variable.splatted()
                    && runspace.sessionState().variable(name) != null;
            if (known && !AUTOMATIC.contains(name.toLowerCase(Locale.ROOT))) {
                int brace = variable.text().startsWith("${") ? 2 : 1;
                changed.insert(variable.extent().startOffset() + brace, "using:");
            }
        }
        return runspace.createScriptBlock(changed.toString(), null);
    }
}
