package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.language.ast.VariablePath;

/** System.Management.Automation.VariablePath. */
@DotNetType(value = "System.Management.Automation.VariablePath", represents = VariablePath.class)
final class VariablePathMembers {

    private VariablePathMembers() {}

    @DotNetProperty
    static String userPath(VariablePath self) {
        return self.userPath();
    }

    @DotNetProperty
    static boolean isGlobal(VariablePath self) {
        return self.isGlobal();
    }

    @DotNetProperty
    static boolean isLocal(VariablePath self) {
        return self.isLocal();
    }

    @DotNetProperty
    static boolean isPrivate(VariablePath self) {
        return self.isPrivate();
    }

    @DotNetProperty
    static boolean isScript(VariablePath self) {
        return self.isScript();
    }

    @DotNetProperty
    static boolean isUnqualified(VariablePath self) {
        return self.isUnqualified();
    }

    @DotNetProperty
    static boolean isUnscopedVariable(VariablePath self) {
        return self.isUnscopedVariable();
    }

    @DotNetProperty
    static boolean isVariable(VariablePath self) {
        return self.isVariable();
    }

    @DotNetProperty
    static boolean isDriveQualified(VariablePath self) {
        return self.isDriveQualified();
    }

    @DotNetProperty
    static String driveName(VariablePath self) {
        return self.driveName();
    }

    @DotNetMethod
    static String toString(VariablePath self) {
        return self.userPath();
    }
}
