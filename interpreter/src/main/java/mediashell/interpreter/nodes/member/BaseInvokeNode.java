package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.classes.BaseMethods;
import mediashell.interpreter.classes.ScriptClass;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.convert.TypeNode;

/**
 * {@code ([Base]$object).Method(…)}: a script class before the object means that class's own method, whatever the object's class overrides;
 * so does a .NET base class before {@code $this} in a method. Any other cast only converts.
 */
public final class BaseInvokeNode extends ExpressionNode {
    private final String method;
    private final boolean ofThis;

    @Child
    private TypeNode type;

    @Child
    private ExpressionNode target;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private ExpressionNode ordinary;

    /**
     * @param ofThis whether the object is {@code $this} of a method
     * @param ordinary the call without regard to the cast's type
     */
    public BaseInvokeNode(
            TypeNode type,
            String method,
            ExpressionNode target,
            ExpressionNode[] arguments,
            boolean ofThis,
            ExpressionNode ordinary) {
        this.type = type;
        this.method = method;
        this.target = target;
        this.arguments = arguments;
        this.ofThis = ofThis;
        this.ordinary = ordinary;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Runspace runspace = ScriptFrame.of(frame).runspace;
        PSType base = type.type(runspace);
        if (!ofThis && !(base instanceof ScriptClass)) {
            return ordinary.execute(frame);
        }
        Object self = target.execute(frame);
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < values.length; i++) {
            Object value = arguments[i].execute(frame);
            values[i] = value == AutomationNull.VALUE ? null : value;
        }
        return BaseMethods.invoke(runspace, base, self, method, values);
    }
}
