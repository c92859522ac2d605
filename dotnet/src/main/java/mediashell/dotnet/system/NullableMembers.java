package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Nullable`1. */
@DotNetType(
        value = "System.Nullable`1",
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        interfaces = {},
        typeParameters = {"T"})
final class NullableMembers {

    private NullableMembers() {}
}
