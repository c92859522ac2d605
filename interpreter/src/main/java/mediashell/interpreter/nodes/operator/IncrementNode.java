package mediashell.interpreter.nodes.operator;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DateTime;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;

/** {@code ++x}, {@code x++}, {@code --x}, {@code x--}: only numbers count, null counts as 0. */
public final class IncrementNode extends ExpressionNode {
    private final int step;
    private final boolean prefix;

    @Child
    private TargetNode target;

    /**
     * @param step 1 or -1
     */
    public IncrementNode(int step, boolean prefix, TargetNode target) {
        this.step = step;
        this.prefix = prefix;
        this.target = target;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object place = target.place(frame);
        Object before = target.read(frame, place);
        if (before instanceof Integer number && number != Integer.MAX_VALUE && number != Integer.MIN_VALUE) {
            Integer after = number + step;
            target.write(frame, place, after);
            return prefix ? after : before;
        }
        Runspace runspace = ScriptFrame.of(frame).runspace;
        Object number = AutomationNull.isNull(before) ? 0 : numeric(runspace, before);
        Object after = runspace.operators().add(number, step);
        target.write(frame, place, after);
        return prefix ? after : number;
    }

    private Object numeric(Runspace runspace, Object value) {
        Object base = PSObject.base(value);
        if (base instanceof String
                || base instanceof Boolean
                || base instanceof Character
                || base instanceof DateTime
                || runspace.conversions().isEnumerable(base)) {
            throw notNumeric(base);
        }
        return base;
    }

    private DotNetException notNumeric(Object value) {
        return SessionErrors.runtime(
                "OperatorRequiresNumber",
                ErrorCategory.InvalidOperation,
                value,
                "The operator " + (step > 0 ? "++" : "--") + " counts numbers only.");
    }
}
