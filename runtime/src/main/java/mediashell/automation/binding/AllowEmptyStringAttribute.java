package mediashell.automation.binding;

import mediashell.automation.session.ExecutionContext;

/** AllowEmptyStringAttribute: a mandatory parameter accepts an empty string. It checks nothing itself. */
public record AllowEmptyStringAttribute() implements ParameterAttribute {

    @Override
    public String typeName() {
        return "System.Management.Automation.AllowEmptyStringAttribute";
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        return value;
    }
}
