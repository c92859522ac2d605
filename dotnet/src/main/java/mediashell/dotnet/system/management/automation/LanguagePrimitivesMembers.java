package mediashell.dotnet.system.management.automation;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.PSReference;

/** System.Management.Automation.LanguagePrimitives. */
@DotNetType(value = "System.Management.Automation.LanguagePrimitives")
final class LanguagePrimitivesMembers {

    private LanguagePrimitivesMembers() {}

    @DotNetMethod
    static Object convertTo(ExecutionContext context, Object valueToConvert, PSType resultType) {
        return context.conversions().convert(valueToConvert, resultType);
    }

    @DotNetMethod
    static boolean tryConvertTo(
            ExecutionContext context,
            Object valueToConvert,
            PSType resultType,
            @TypeName("System.Object") PSReference result) {
        boolean possible = context.conversions().canConvert(valueToConvert, resultType);
        result.setValue(possible ? context.conversions().convert(valueToConvert, resultType) : null);
        return possible;
    }

    @DotNetMethod
    static boolean isTrue(ExecutionContext context, Object obj) {
        return context.conversions().isTrue(obj);
    }

    @DotNetMethod
    static boolean equals(ExecutionContext context, Object first, Object second, boolean ignoreCase) {
        return context.conversions().equal(first, second, ignoreCase);
    }

    @DotNetMethod
    static int compare(ExecutionContext context, Object first, Object second) {
        return context.conversions().compare(first, second, false);
    }

    @DotNetMethod
    static int compare(ExecutionContext context, Object first, Object second, boolean ignoreCase) {
        return context.conversions().compare(first, second, ignoreCase);
    }

    @DotNetMethod
    static boolean isObjectEnumerable(ExecutionContext context, Object obj) {
        return context.conversions().isEnumerable(obj);
    }
}
