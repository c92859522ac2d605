package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import mediashell.automation.members.MemberSite;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.nodes.convert.TypeNode;

/** {@code x.Method(…)}, {@code x?.Method(…)}, {@code [type]::Method(…)}. */
public final class InvokeNode extends ExpressionNode {
    private static final Object[] NO_ARGUMENTS = {};
    private final boolean isStatic;
    private final boolean nullConditional;

    @Child
    private ExpressionNode target;

    @Child
    private MemberName name;

    @Children
    private final ExpressionNode[] arguments;

    @Children
    private final TypeNode[] typeArguments;

    public InvokeNode(
            ExpressionNode target,
            MemberName name,
            ExpressionNode[] arguments,
            TypeNode[] typeArguments,
            boolean isStatic,
            boolean nullConditional) {
        this.target = target;
        this.name = name;
        this.arguments = arguments;
        this.typeArguments = typeArguments;
        this.isStatic = isStatic;
        this.nullConditional = nullConditional;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = target.execute(frame);
        Runspace runspace = ScriptFrame.of(frame).runspace;
        MemberSite site = typeArguments.length == 0 ? name.site(runspace.members()) : null;
        if (site != null) {
            return invoke(frame, site, object);
        }
        if (isStatic) {
            String method = name.text(frame);
            return runspace.members()
                    .invokeStatic(StaticTarget.type(object), method, typeArguments(runspace), arguments(frame));
        }
        if (AutomationNull.isNull(object)) {
            if (nullConditional) {
                return null;
            }
            arguments(frame);
            return runspace.members().invoke(null, name.text(frame), NO_ARGUMENTS);
        }
        String method = name.text(frame);
        return runspace.members().invoke(object, method, typeArguments(runspace), arguments(frame));
    }

    private Object invoke(VirtualFrame frame, MemberSite site, Object object) {
        if (isStatic) {
            PSType type = StaticTarget.type(object);
            return site.invokeStatic(type, arguments(frame));
        }
        if (!AutomationNull.isNull(object)) {
            return site.invoke(object, arguments(frame));
        }
        if (nullConditional) {
            return null;
        }
        arguments(frame);
        return ScriptFrame.of(frame).runspace.members().invoke(null, name.text(frame), NO_ARGUMENTS);
    }

    /** What is given in {@code $x.Method[int](1)}; null when the arguments tell. */
    private PSType[] typeArguments(Runspace runspace) {
        if (typeArguments.length == 0) {
            return null;
        }
        PSType[] types = new PSType[typeArguments.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = typeArguments[i].type(runspace);
        }
        return types;
    }

    @ExplodeLoop
    private Object[] arguments(VirtualFrame frame) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i].execute(frame);
            values[i] = value == AutomationNull.VALUE ? null : value;
        }
        return values;
    }
}
