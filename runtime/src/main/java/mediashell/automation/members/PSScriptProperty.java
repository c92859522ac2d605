package mediashell.automation.members;

import java.util.List;
import java.util.Map;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;

/** A property computed by a script block that sees the object as {@code $this}. */
public final class PSScriptProperty extends PSMemberInfo {

    private final ScriptBlock getter;
    private final ScriptBlock setter;

    /** @param setter null for a read-only property; it gets the value as {@code $args[0]} */
    public PSScriptProperty(String name, ScriptBlock getter, ScriptBlock setter) {
        super(name);
        this.getter = getter;
        this.setter = setter;
    }

    public ScriptBlock getter() {
        return getter;
    }

    public ScriptBlock setter() {
        return setter;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.ScriptProperty;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        return getter == null ? null : ScriptMembers.run(context, getter, owner, List.of(), Map.of());
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        if (setter == null) {
            throw MemberErrors.noSetter(name());
        }
        List<Object> arguments = new java.util.ArrayList<>();
        arguments.add(value);
        ScriptMembers.run(context, setter, owner, arguments, Map.of());
    }

    @Override
    public boolean isGettable() {
        return getter != null;
    }

    @Override
    public boolean isSettable() {
        return setter != null;
    }

    @Override
    public String typeNameOfValue(ExecutionContext context, Object owner) {
        return "System.Object";
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        String set = setter == null ? "" : "set=" + setter + ";";
        return "System.Object " + name() + " {" + (getter == null ? "" : "get=" + getter + ";") + set + "}";
    }

    @Override
    public boolean isInstance() {
        return true;
    }
}
