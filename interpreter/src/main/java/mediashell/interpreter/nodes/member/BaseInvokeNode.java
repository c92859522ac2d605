package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.classes.BaseMethods;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.convert.TypeNode;

/** {@code ([Base]$this).Method(…)} in a class method: the base class's own method, whatever the object's class overrides. */
public final class BaseInvokeNode extends ExpressionNode {
    private final String method;

    @Child
    private TypeNode type;

    @Child
    private ExpressionNode target;

    @Children
    private final ExpressionNode[] arguments;

    public BaseInvokeNode(TypeNode type, String method, ExpressionNode target, ExpressionNode[] arguments) {
        this.type = type;
        this.method = method;
        this.target = target;
        this.arguments = arguments;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Runspace runspace = ScriptFrame.of(frame).runspace;
        PSType base = type.type(runspace);
        Object self = target.execute(frame);
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            Object value = arguments[i].execute(frame);
            values[i] = value == AutomationNull.VALUE ? null : value;
        }
        return BaseMethods.invoke(runspace, base, self, method, values);
    }
}
