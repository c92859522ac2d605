package mediashell.automation.members;

import java.util.Arrays;
import java.util.Map;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.MemberTable;

/** A method that is a script block; it sees the object as {@code $this} and the arguments as {@code $args}. */
public final class PSScriptMethod extends PSMemberInfo {

    private final ScriptBlock script;

    public PSScriptMethod(String name, ScriptBlock script) {
        super(name);
        this.script = script;
    }

    public ScriptBlock script() {
        return script;
    }

    /** Runs it on an object. */
    public Object invoke(ExecutionContext context, Object owner, Object[] arguments) {
        try {
            return ScriptMembers.run(context, script, owner, Arrays.asList(arguments), Map.of());
        } catch (RuntimeException failed) {
            throw Invocation.failure(
                    failed, MemberTable.EMPTY, "MethodInvocationException", "ScriptMethodRuntimeException", name());
        }
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.ScriptMethod;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        return this;
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        throw MemberErrors.readOnly(name());
    }

    @Override
    public boolean isGettable() {
        return true;
    }

    @Override
    public boolean isSettable() {
        return false;
    }

    @Override
    public String typeNameOfValue(ExecutionContext context, Object owner) {
        return "System.Object";
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        return "System.Object " + name() + "();";
    }

    @Override
    public boolean isInstance() {
        return true;
    }
}
