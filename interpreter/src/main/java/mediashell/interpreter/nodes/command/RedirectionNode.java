package mediashell.interpreter.nodes.command;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.pipeline.FileRedirection;
import mediashell.automation.pipeline.MergingRedirection;
import mediashell.automation.pipeline.NullRedirection;
import mediashell.automation.pipeline.Redirection;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code n>&1}, {@code n> file}, {@code n>> file}, {@code n>$null}. */
public final class RedirectionNode extends Node {
    private final int from;
    private final boolean append;

    @Child
    private ExpressionNode file;

    /**
     * @param from the stream's number, 0 for all
     * @param file null for a merge into the output
     */
    public RedirectionNode(int from, boolean append, ExpressionNode file) {
        this.from = from;
        this.append = append;
        this.file = file;
    }

    /** The redirection for one run. */
    Redirection evaluate(VirtualFrame frame) {
        if (file == null) {
            return new MergingRedirection(from);
        }
        Object target = file.execute(frame);
        if (AutomationNull.isNull(target)) {
            return new NullRedirection(from);
        }
        Runspace runspace = ScriptFrame.of(frame).runspace;
        String path = runspace.conversions().toText(target);
        return path.isEmpty() ? new NullRedirection(from) : new FileRedirection(runspace, from, path, append);
    }
}
