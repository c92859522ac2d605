package mediashell.interpreter.nodes.literal;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.ScriptBlock;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.function.BlockCode;

/** {@code { … }}: a script block of the session state that is running. */
public final class ScriptBlockNode extends ExpressionNode {
    private final BlockCode code;

    public ScriptBlockNode(BlockCode code) {
        this.code = code;
    }

    /** The code, for nodes that run the block without making an object of it. */
    public BlockCode code() {
        return code;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new ScriptBlock(code.ast(), code, ScriptFrame.of(frame).runspace.sessionState());
    }
}
