package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Reflection.Assembly: a name, since the facade has no files behind its types. */
@DotNetType("System.Reflection.Assembly")
public record AssemblyInfo(String name) {

    @DotNetProperty
    public String fullName() {
        return name + ", Version=10.0.0.0, Culture=neutral, PublicKeyToken=null";
    }

    @DotNetProperty
    String location() {
        return "";
    }

    @DotNetProperty
    boolean isDynamic() {
        return false;
    }

    @DotNetMethod
    @TypeName("System.Object")
    AssemblyInfo getName() {
        return this;
    }

    @DotNetMethod
    PSType getType(ExecutionContext context, String name) {
        return context.types().resolve(name);
    }

    @DotNetMethod
    static AssemblyInfo loadWithPartialName(String partialName) {
        return FacadeTypes.find(partialName) == null && !partialName.startsWith("System")
                ? null
                : new AssemblyInfo(partialName);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return fullName();
    }
}
