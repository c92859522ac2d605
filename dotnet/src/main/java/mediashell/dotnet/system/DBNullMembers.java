package mediashell.dotnet.system;

import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;

/** System.DBNull. */
@DotNetType(
        value = "System.DBNull",
        represents = mediashell.automation.values.DBNull.class,
        kind = TypeKind.CLASS,
        base = "System.Object",
        interfaces = {})
final class DBNullMembers {

    private DBNullMembers() {}
}
