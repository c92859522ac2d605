package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.values.SwitchParameter;

/** System.Management.Automation.SwitchParameter. */
@DotNetType(
        value = "System.Management.Automation.SwitchParameter",
        represents = SwitchParameter.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType")
final class SwitchParameterMembers {

    private SwitchParameterMembers() {}

    @DotNetConstructor
    static SwitchParameter create(boolean isPresent) {
        return SwitchParameter.of(isPresent);
    }

    @DotNetProperty
    static boolean isPresent(SwitchParameter self) {
        return self.isPresent();
    }

    @DotNetProperty
    static SwitchParameter present() {
        return SwitchParameter.TRUE;
    }

    @DotNetMethod
    static boolean toBool(SwitchParameter self) {
        return self.isPresent();
    }

    @DotNetMethod
    static String toString(SwitchParameter self) {
        return self.toString();
    }

    @DotNetMethod
    static boolean equals(SwitchParameter self, Object obj) {
        return obj instanceof Boolean flag ? flag == self.isPresent() : self.equals(obj);
    }
}
