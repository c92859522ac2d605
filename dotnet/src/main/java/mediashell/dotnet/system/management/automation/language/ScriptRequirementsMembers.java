package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.ScriptRequirements;

/** System.Management.Automation.ScriptRequirements: what the {@code #requires} lines of a script ask for. */
@DotNetType(value = "System.Management.Automation.ScriptRequirements", represents = ScriptRequirements.class)
final class ScriptRequirementsMembers {

    private ScriptRequirementsMembers() {}

    @DotNetProperty
    static String requiredApplicationId(ScriptRequirements self) {
        return self.requiredApplicationId();
    }

    @DotNetProperty
    static @TypeName("System.Version") Object requiredPSVersion(ExecutionContext context, ScriptRequirements self) {
        String version = self.requiredPSVersion();
        if (version == null) {
            return null;
        }
        String full = version.indexOf('.') < 0 ? version + ".0" : version;
        return context.conversions().convert(full, FacadeTypes.require("System.Version"));
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.String]") Object requiredPSEditions(
            ScriptRequirements self) {
        return AstValues.list("String", self.requiredPSEditions());
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.String]") Object requiredAssemblies(
            ScriptRequirements self) {
        return AstValues.list("String", self.requiredAssemblies());
    }

    @DotNetProperty
    static boolean isElevationRequired(ScriptRequirements self) {
        return self.elevationRequired();
    }

    @DotNetProperty
    static @TypeName(
            "System.Collections.ObjectModel.ReadOnlyCollection`1[Microsoft.PowerShell.Commands.ModuleSpecification]")
    Object requiredModules(ExecutionContext context, ScriptRequirements self) {
        return AstValues.modules(self.requiredModules().stream()
                .map(module -> ModuleSpecification.of(context, module))
                .toList());
    }
}
