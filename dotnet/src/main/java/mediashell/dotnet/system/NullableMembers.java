package mediashell.dotnet.system;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Nullable: values travel bare, so only statics are ever asked. */
@DotNetType(
        value = "System.Nullable`1",
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        typeParameters = {"T"})
final class NullableMembers {

    private NullableMembers() {}

    @DotNetProperty
    static boolean hasValue(Object self0) {
        return self0 != null;
    }
}
