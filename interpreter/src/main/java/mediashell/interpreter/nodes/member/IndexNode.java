package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;
import mediashell.interpreter.nodes.variable.StrictMode;

/** {@code x[i]}, {@code x[i, j]}, {@code x?[i]}; fast for arrays by a number and tables by a string. */
public final class IndexNode extends TargetNode {
    private final boolean nullConditional;
    private final boolean listed;

    @Child
    private ExpressionNode object;

    @Child
    private ExpressionNode index;

    /**
     * @param listed whether several indexes are written, {@code [1, 2]}
     */
    public IndexNode(ExpressionNode object, ExpressionNode index, boolean nullConditional, boolean listed) {
        this.listed = listed;
        this.object = object;
        this.index = index;
        this.nullConditional = nullConditional;
    }

    private record Place(Object object, Object index) {}

    @Override
    public Object place(VirtualFrame frame) {
        Object target = object.execute(frame);
        if (nullConditional && AutomationNull.isNull(target)) {
            return new Place(null, null);
        }
        return new Place(target, index.execute(frame));
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object target = object.execute(frame);
        if (nullConditional && AutomationNull.isNull(target)) {
            return null;
        }
        return read(frame, target, index.execute(frame));
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        Place at = (Place) place;
        return nullConditional && at.object == null ? null : read(frame, at.object, at.index);
    }

    private Object read(VirtualFrame frame, Object target, Object at) {
        if (target instanceof TypedArray array && at instanceof Integer number && array.rank() == 1) {
            int i = number < 0 ? number + array.length() : number;
            if (i >= 0 && i < array.length()) {
                return array.get(i);
            }
        } else if (target instanceof Hashtable table && at instanceof String) {
            return table.get(at);
        } else if (AutomationNull.isNull(target)) {
            throw nullArray();
        }
        ScriptFrame script = ScriptFrame.of(frame);
        if (StrictMode.isAtLeast(script.scope, 3)) {
            StrictIndexes.check(script.runspace, target, at);
        }
        return script.runspace.members().getIndexed(target, new Object[] {at});
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        Place at = (Place) place;
        Object stored = value == AutomationNull.VALUE ? null : value;
        if (at.object instanceof Hashtable table && at.index instanceof String) {
            table.set(at.index, stored);
        } else if (AutomationNull.isNull(at.object)) {
            throw nullArray();
        } else {
            Runspace runspace = ScriptFrame.of(frame).runspace;
            runspace.members().setIndexed(at.object, new Object[] {place(runspace, at)}, stored);
        }
    }

    /** An index that is an array by value, not by writing, is no slice: it must be a number. */
    private Object place(Runspace runspace, Place at) {
        boolean several = !listed
                && ArrayAccess.isArray(at.index)
                && ArrayAccess.isArray(at.object)
                && !(at.object instanceof TypedArray array && array.rank() > 1);
        return several ? runspace.conversions().toInt(at.index) : at.index;
    }

    private static DotNetException nullArray() {
        return SessionErrors.runtime(
                "NullArray", ErrorCategory.InvalidOperation, null, "There is nothing to index: the object is null.");
    }
}
