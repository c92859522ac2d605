package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.Hashtable;
import mediashell.language.Parser;

/** Microsoft.PowerShell.Commands.ModuleSpecification: a module that {@code #requires} names, alone or with its versions. */
@DotNetType("Microsoft.PowerShell.Commands.ModuleSpecification")
public final class ModuleSpecification {

    private final String name;
    private final Hashtable details;

    private ModuleSpecification(String name, Hashtable details) {
        this.name = name;
        this.details = details;
    }

    /** From a name, or from the text of a hashtable literal with the key ModuleName. */
    static ModuleSpecification of(ExecutionContext context, String written) {
        boolean literal = written.startsWith("@{");
        Object value = literal
                ? SafeValues.of(
                        context,
                        Parser.parseInput(written, null)
                                .ast()
                                .endBlock()
                                .statements()
                                .getFirst())
                : null;
        return value instanceof Hashtable details
                ? new ModuleSpecification(context.conversions().toText(details.get("ModuleName")), details)
                : new ModuleSpecification(written, null);
    }

    @DotNetProperty
    String name() {
        return name;
    }

    @DotNetProperty
    @TypeName("System.Version")
    Object version(ExecutionContext context) {
        return version(context, "ModuleVersion");
    }

    @DotNetProperty
    @TypeName("System.Version")
    Object requiredVersion(ExecutionContext context) {
        return version(context, "RequiredVersion");
    }

    private Object version(ExecutionContext context, String key) {
        Object written = details == null ? null : details.get(key);
        return written == null ? null : context.conversions().convert(written, FacadeTypes.require("System.Version"));
    }

    @Override
    @DotNetMethod
    public String toString() {
        return name;
    }
}
