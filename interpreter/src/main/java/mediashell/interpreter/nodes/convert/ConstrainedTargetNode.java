package mediashell.interpreter.nodes.convert;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.VariableCell;
import mediashell.automation.scope.VariableConstraint;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.session.Runspace;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;

/** {@code [int]$x = …}, {@code [ValidateRange(1, 9)] [int]$x = …}: the variable keeps type and attributes for later assignments. */
public final class ConstrainedTargetNode extends TargetNode {
    private final String name;
    private final String key;
    private final String scopeName;

    @Child
    private TargetNode variable;

    private final List<ConstraintSource> constraints;

    /**
     * @param scopeName the prefix, or null
     * @param constraints in the order in which they apply
     */
    public ConstrainedTargetNode(
            String name, String scopeName, TargetNode variable, List<ConstraintSource> constraints) {
        this.name = name;
        this.key = VariableNames.key(name);
        this.scopeName = scopeName;
        this.variable = variable;
        this.constraints = constraints;
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        return variable.read(frame, place);
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        ScriptFrame script = ScriptFrame.of(frame);
        Scope scope = scopeName == null
                ? script.scope
                : script.runspace.sessionState().scope(scopeName);
        List<VariableConstraint> list = constraints(script.runspace);
        Object stored = value;
        for (VariableConstraint constraint : list) {
            stored = constraint.apply(name, stored);
        }
        if (scope.local(key) instanceof VariableCell cell) {
            cell.variable().setConstraints(List.of());
            cell.variable().setValue(stored);
            cell.variable().setConstraints(list);
            return;
        }
        PSVariable cell = new PSVariable(name, stored);
        cell.setConstraints(list);
        scope.put(name, key, new VariableCell(cell));
    }

    @Override
    public Object written(VirtualFrame frame, Object place, Object value) {
        return variable.read(frame, place);
    }

    private List<VariableConstraint> constraints(Runspace runspace) {
        List<VariableConstraint> list = new ArrayList<>();
        for (ConstraintSource source : constraints) {
            list.add(source.make(runspace));
        }
        return list;
    }
}
