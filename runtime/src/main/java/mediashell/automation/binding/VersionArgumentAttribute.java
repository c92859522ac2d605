package mediashell.automation.binding;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.Version;

/** ArgumentToVersionTransformationAttribute: {@code Latest} is this PowerShell's version, a whole number is a major version. */
public record VersionArgumentAttribute() implements ParameterAttribute {

    private static final String LATEST = "latest";
    private static final String WHOLE_NUMBER = "[0-9]{1,9}";

    @Override
    public String typeName() {
        return "Microsoft.PowerShell.Commands.SetStrictModeCommand+ArgumentToPSVersionTransformationAttribute";
    }

    @Override
    public boolean transforms() {
        return true;
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        Object base = PSObject.base(value);
        if (base instanceof Version || base == null) {
            return base;
        }
        String text = context.conversions().toText(base);
        if (text.compareToIgnoreCase(LATEST) == 0) {
            return Version.of(7, 6);
        }
        return text.matches(WHOLE_NUMBER) ? Version.of(Integer.parseInt(text), 0) : value;
    }
}
