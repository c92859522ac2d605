package mediashell.automation.members;

import java.util.function.BiFunction;

import mediashell.automation.session.ExecutionContext;

/** A read-only property computed by Java code: the built-in type data's code and script properties. */
public final class PSCodeProperty extends PSMemberInfo {

    private final PSMemberType sort;
    private final String typeName;
    private final BiFunction<ExecutionContext, Object, Object> getter;

    /** @param sort how Get-Member lists it: CodeProperty or ScriptProperty */
    public PSCodeProperty(
            String name, PSMemberType sort, String typeName, BiFunction<ExecutionContext, Object, Object> getter) {
        super(name);
        this.sort = sort;
        this.typeName = typeName;
        this.getter = getter;
    }

    @Override
    public PSMemberType memberType() {
        return sort;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        return getter.apply(context, owner);
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
        return typeName;
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        return typeName + " " + name() + " {get;}";
    }

    @Override
    public boolean isInstance() {
        return true;
    }
}
