package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.PSObject;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** The name behind a dot: a word, or computed as in {@code $x.$name} and {@code $x.'a b'}. */
public final class MemberName extends Node {
    private final String constant;

    @Child
    private ExpressionNode computed;

    public MemberName(String constant, ExpressionNode computed) {
        this.constant = constant;
        this.computed = computed;
    }

    String text(VirtualFrame frame) {
        if (constant != null) {
            return constant;
        }
        Object value = PSObject.base(computed.execute(frame));
        return value instanceof String text
                ? text
                : ScriptFrame.of(frame).runspace.conversions().toText(value);
    }
}
