package mediashell.dotnet.system;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.Version;

/** System.Reflection.AssemblyName: the parts of an assembly's full name; all here have the version of .NET. */
@DotNetType("System.Reflection.AssemblyName")
public final class AssemblyName {

    private final String name;

    @DotNetConstructor
    AssemblyName(String assemblyName) {
        this.name = KnownAssemblies.simpleName(assemblyName);
    }

    @DotNetProperty
    String name() {
        return name;
    }

    @DotNetProperty
    Version version() {
        return Version.parse("10.0.0.0");
    }

    @DotNetProperty
    String cultureName() {
        return "";
    }

    @DotNetProperty
    String fullName() {
        return new AssemblyInfo(name).fullName();
    }

    @Override
    @DotNetMethod
    public String toString() {
        return fullName();
    }
}
