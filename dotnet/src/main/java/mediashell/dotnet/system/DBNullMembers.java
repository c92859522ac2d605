package mediashell.dotnet.system;

import mediashell.automation.types.DotNetField;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.DBNull;

/** System.DBNull. */
@DotNetType(value = "System.DBNull", represents = DBNull.class)
final class DBNullMembers {

    private DBNullMembers() {}

    @DotNetField
    static final DBNull Value = DBNull.VALUE;

    @DotNetMethod
    static String toString(DBNull self) {
        return "";
    }
}
