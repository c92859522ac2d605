package mediashell.interpreter.facade;

import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.SessionState;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** {@code $ExecutionContext.SessionState.PSVariable} (System.Management.Automation.PSVariableIntrinsics). */
@DotNetType("System.Management.Automation.PSVariableIntrinsics")
public final class PSVariableIntrinsics {
    private final SessionState state;

    PSVariableIntrinsics(SessionState state) {
        this.state = state;
    }

    @DotNetMethod
    @TypeName("System.Management.Automation.PSVariable")
    public Object get(String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? state.variable(name)
                : state.variableInScope(name.substring(colon + 1), name.substring(0, colon));
    }

    @DotNetMethod
    public Object getValue(String name) {
        return getValue(name, null);
    }

    @DotNetMethod
    public Object getValue(String name, Object defaultValue) {
        return get(name) instanceof PSVariable variable ? variable.value() : defaultValue;
    }

    @DotNetMethod
    public void set(String name, Object value) {
        state.setVariable(name, value);
    }

    @DotNetMethod
    public void set(@TypeName("System.Management.Automation.PSVariable") Object variable) {
        state.setVariableInScope((PSVariable) variable, "local", false);
    }

    @DotNetMethod
    public void remove(String name) {
        state.removeVariable(name, null, false);
    }
}
