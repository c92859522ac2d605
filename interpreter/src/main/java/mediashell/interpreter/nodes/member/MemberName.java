package mediashell.interpreter.nodes.member;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import mediashell.automation.PSObject;
import mediashell.automation.members.MemberSite;
import mediashell.automation.members.ObjectMembers;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;

/** The name behind a dot: a word, or computed as in {@code $x.$name} and {@code $x.'a b'}. */
public final class MemberName extends Node {
    private final String constant;

    @Child
    private ExpressionNode computed;

    private MemberSite site;

    public MemberName(String constant, ExpressionNode computed) {
        this.constant = constant;
        this.computed = computed;
    }

    /** What this place knows of its member in a session; null when the name is computed. */
    MemberSite site(ObjectMembers members) {
        if (constant == null) {
            return null;
        }
        MemberSite known = site;
        if (known == null || !known.belongsTo(members)) {
            known = members.site(constant);
            site = known;
        }
        return known;
    }

    String text(VirtualFrame frame) {
        if (constant != null) {
            return constant;
        }
        Object value = PSObject.base(computed.execute(frame));
        return value instanceof String text
                ? text
                : ScriptFrame.of(frame).runspace.conversions().toText(value);
    }
}
