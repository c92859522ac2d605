package mediashell.interpreter.nodes.expression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.TypedArray;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;

/** {@code $a, $b = value}: one element each; the last target takes what is left over, a target without an element null. */
public final class MultipleTargetNode extends TargetNode {
    @Children
    private final TargetNode[] targets;

    public MultipleTargetNode(TargetNode[] targets) {
        this.targets = targets;
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        Object[] values = new Object[targets.length];
        for (int i = 0; i < targets.length; i++) {
            values[i] = targets[i].execute(frame);
        }
        return TypedArray.ofObjects(values);
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        List<Object> items = items(ScriptFrame.of(frame).runspace, value);
        for (int i = 0; i < targets.length; i++) {
            targets[i].write(frame, targets[i].place(frame), element(items, i));
        }
    }

    private Object element(List<Object> items, int index) {
        if (index >= items.size()) {
            return null;
        }
        boolean rest = index == targets.length - 1 && items.size() > targets.length;
        return rest ? TypedArray.ofObjects(items.subList(index, items.size())) : items.get(index);
    }

    private static List<Object> items(Runspace runspace, Object value) {
        List<Object> items = new ArrayList<>();
        if (value == AutomationNull.VALUE) {
            return items;
        }
        Iterator<Object> elements =
                value == null ? null : runspace.conversions().enumerate(value);
        if (elements == null) {
            items.add(value);
        } else {
            elements.forEachRemaining(items::add);
        }
        return items;
    }
}
