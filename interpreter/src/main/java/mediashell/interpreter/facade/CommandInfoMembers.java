package mediashell.interpreter.facade;

import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.modules.ModuleTable;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.CommandInfo: what all commands show. */
@DotNetType(value = "System.Management.Automation.CommandInfo", represents = CommandInfo.class)
final class CommandInfoMembers {
    private CommandInfoMembers() {}

    @DotNetProperty
    static String name(CommandInfo self) {
        return self.name();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandTypes")
    static Object commandType(CommandInfo self) {
        return new EnumValue(
                FacadeTypes.require("System.Management.Automation.CommandTypes"),
                self.commandType().bit());
    }

    @DotNetProperty
    static String definition(CommandInfo self) {
        return self.definition();
    }

    @DotNetProperty
    static String moduleName(CommandInfo self) {
        return self.moduleName();
    }

    @DotNetProperty
    static String source(CommandInfo self) {
        return self.moduleName();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSModuleInfo")
    static Object module(ExecutionContext context, CommandInfo self) {
        for (ScriptModule module : ModuleTable.of(context).loaded()) {
            if (module.name().equals(self.moduleName())) {
                return module;
            }
        }
        return null;
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object parameters(CommandInfo self) {
        Hashtable table = Hashtable.ignoringCase();
        if (self.metadata() != null) {
            for (ParameterMetadata parameter : self.metadata().parameters()) {
                table.set(parameter.name(), parameter);
            }
        }
        return table;
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object outputType(CommandInfo self) {
        return self.metadata() == null
                ? TypedArray.ofObjects()
                : TypedArray.ofStrings(self.metadata().outputTypes());
    }

    @DotNetMethod
    static String toString(CommandInfo self) {
        return self.name();
    }
}
