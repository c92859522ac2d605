package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.members.MemberSite;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.TargetNode;
import mediashell.interpreter.nodes.variable.StrictMode;

/** {@code x.Name}, {@code x?.Name}. */
public final class PropertyNode extends TargetNode {
    private final boolean nullConditional;

    @Child
    private ExpressionNode object;

    @Child
    private MemberName name;

    public PropertyNode(ExpressionNode object, MemberName name, boolean nullConditional) {
        this.object = object;
        this.name = name;
        this.nullConditional = nullConditional;
    }

    private record Place(Object object, String name) {}

    @Override
    public Object place(VirtualFrame frame) {
        Object target = object.execute(frame);
        return new Place(target, name.text(frame));
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object target = object.execute(frame);
        return read(ScriptFrame.of(frame), target, name.text(frame));
    }

    @Override
    public Object read(VirtualFrame frame, Object place) {
        Place at = (Place) place;
        return read(ScriptFrame.of(frame), at.object, at.name);
    }

    private Object read(ScriptFrame frame, Object target, String property) {
        Runspace runspace = frame.runspace;
        if (AutomationNull.isNull(target)) {
            return nullTarget(frame, property);
        }
        if (!runspace.usesStrictMode() || !StrictMode.isAtLeast(frame.scope, 2)) {
            MemberSite site = name.site(runspace.members());
            if (site != null) {
                return site.get(target);
            }
            return runspace.members().getOrEnumerate(target, property);
        }
        return StrictMembers.read(runspace, target, property);
    }

    private Object nullTarget(ScriptFrame frame, String property) {
        if (!nullConditional && StrictMode.isAtLeast(frame.scope, 2)) {
            throw StrictMembers.missing(property);
        }
        if (property.equalsIgnoreCase("Count") || property.equalsIgnoreCase("Length")) {
            return nullConditional ? null : Integer.valueOf(0);
        }
        return null;
    }

    @Override
    public void write(VirtualFrame frame, Object place, Object value) {
        Place at = (Place) place;
        if (AutomationNull.isNull(at.object)) {
            throw nullObject(at.name);
        }
        Object stored = value == AutomationNull.VALUE ? null : value;
        ObjectMembers members = ScriptFrame.of(frame).runspace.members();
        MemberSite site = name.site(members);
        if (site != null) {
            site.set(at.object, stored);
        } else {
            members.set(at.object, at.name, stored);
        }
    }

    private static DotNetException nullObject(String property) {
        return SessionErrors.runtime(
                "PropertyNotFound",
                ErrorCategory.InvalidOperation,
                null,
                "The property " + property + " cannot be set: the object is null.");
    }
}
