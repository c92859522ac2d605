package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.Exception. */
@DotNetType(
        value = "System.Exception",
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {"System.Runtime.Serialization.ISerializable"})
final class ExceptionMembers {

    private ExceptionMembers() {}
}
