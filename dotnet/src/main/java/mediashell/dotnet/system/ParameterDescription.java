package mediashell.dotnet.system;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;

/** System.Reflection.ParameterInfo. */
@DotNetType("System.Reflection.ParameterInfo")
public record ParameterDescription(String parameterName, PSType type) {

    @DotNetProperty
    String name() {
        return parameterName;
    }

    @DotNetProperty
    PSType parameterType() {
        return type;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return type.displayName() + " " + parameterName;
    }
}
