package mediashell.interpreter.facade;

import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.ParameterMetadata. */
@DotNetType(value = "System.Management.Automation.ParameterMetadata", represents = ParameterMetadata.class)
final class ParameterMetadataMembers {
    private ParameterMetadataMembers() {}

    @DotNetProperty
    static String name(ParameterMetadata self) {
        return self.name();
    }

    @DotNetProperty
    @TypeName("System.Type")
    static Object parameterType(ParameterMetadata self) {
        return self.type();
    }

    @DotNetProperty
    static boolean switchParameter(ParameterMetadata self) {
        return self.isSwitch();
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object aliases(ParameterMetadata self) {
        return TypedArray.ofStrings(self.aliases());
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object attributes(ParameterMetadata self) {
        return TypedArray.ofObjects(self.attributes());
    }
}
