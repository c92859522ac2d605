package mediashell.automation.binding;

import mediashell.automation.session.ExecutionContext;

/** AllowEmptyCollectionAttribute: a mandatory parameter accepts an empty collection. It checks nothing itself. */
public record AllowEmptyCollectionAttribute() implements ParameterAttribute {

    @Override
    public String typeName() {
        return "System.Management.Automation.AllowEmptyCollectionAttribute";
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        return value;
    }
}
