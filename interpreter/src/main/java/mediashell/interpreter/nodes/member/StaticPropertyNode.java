package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.types.PSType;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;
import mediashell.interpreter.nodes.variable.StrictMode;

/** {@code [type]::Name}; behind {@code ::} may stand any value, whose type is meant. */
public final class StaticPropertyNode extends TargetNode {
    @Child
    private ExpressionNode type;

    @Child
    private MemberName name;

    public StaticPropertyNode(ExpressionNode type, MemberName name) {
        this.type = type;
        this.name = name;
    }

    private record Place(PSType type, String name) {}

    @Override
    public Object place(VirtualFrame frame) {
        return new Place(StaticTarget.type(type.execute(frame)), name.text(frame));
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        Place at = (Place) place;
        ScriptFrame script = ScriptFrame.of(frame);
        ObjectMembers members = script.runspace.members();
        Object value = members.getStatic(at.type, at.name);
        if (value == null && StrictMode.isAtLeast(script.scope, 2) && !members.hasStatic(at.type, at.name)) {
            throw StrictMembers.missing(at.name);
        }
        return value;
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        Place at = (Place) place;
        ScriptFrame.of(frame).runspace.members().setStatic(at.type, at.name, value);
    }
}
