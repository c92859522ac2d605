package mediashell.interpreter.nodes.convert;

import com.oracle.truffle.api.frame.VirtualFrame;
import mediashell.automation.scope.Scope;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.interpreter.nodes.ExpressionNode;
import mediashell.interpreter.nodes.ScriptFrame;
import mediashell.interpreter.translator.SourceUnit;

/** {@code [name]}: the type; looked up once a session as long as the types of the session stay the same. */
public final class TypeNode extends ExpressionNode {
    private final SourceUnit unit;
    private final String name;
    private Runspace knownFor;
    private int knownVersion;
    private Scope knownIn;
    private PSType known;

    public TypeNode(SourceUnit unit, String name) {
        this.unit = unit;
        this.name = name;
    }

    public String name() {
        return name;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return type(ScriptFrame.of(frame).runspace);
    }

    /** The type in a session, or the error TypeNotFound. A type that another script defines is known in some scopes only. */
    public PSType type(Runspace runspace) {
        boolean holds = knownFor == runspace
                && knownVersion == runspace.commandsVersion()
                && (knownIn == null || knownIn == runspace.currentScope());
        if (!holds) {
            known = unit.type(runspace, name);
            knownFor = runspace;
            knownVersion = runspace.commandsVersion();
            knownIn = known.isOfScript() && !unit.types().sees(known) ? runspace.currentScope() : null;
        }
        return known;
    }
}
