package mediashell.automation.binding;

import mediashell.automation.session.ExecutionContext;

/** AllowNullAttribute: a mandatory parameter accepts null. It checks nothing itself. */
public record AllowNullAttribute() implements ParameterAttribute {

    @Override
    public String typeName() {
        return "System.Management.Automation.AllowNullAttribute";
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        return value;
    }
}
