package mediashell.interpreter.nodes.command;

import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.InvocationInfo;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.pipeline.CommandProcessors;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.Completion;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.StatementNode;
import mediashell.language.ast.ScriptExtent;

/** {@code command &}: starts a job that runs the pipeline's text (Start-Job -ScriptBlock). */
public final class BackgroundNode extends StatementNode {
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
        CommandArgument block = CommandArgument.named("ScriptBlock", runspace.createScriptBlock(text, null));
        CommandLine line = new CommandLine(List.of(block), new InvocationInfo(startJob, extent(), startJob.name()));
        new Pipeline(runspace)
                .add(CommandProcessors.create(runspace, startJob, line, false))
                .run(script.streams());
        return Completion.NORMAL;
    }
}
