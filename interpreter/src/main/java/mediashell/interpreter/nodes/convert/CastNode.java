package mediashell.interpreter.nodes.convert;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** {@code [type]value}. */
public final class CastNode extends ExpressionNode {
    @Child
    private TypeNode type;

    @Child
    private ExpressionNode value;

    public CastNode(TypeNode type, ExpressionNode value) {
        this.type = type;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Runspace runspace = ScriptFrame.of(frame).runspace;
        PSType wanted = type.type(runspace);
        Object converted = value.execute(frame);
        if (converted instanceof Integer && wanted == Types.INT
                || converted instanceof String && wanted == Types.STRING) {
            return converted;
        }
        return runspace.conversions().convert(converted, wanted);
    }
}
