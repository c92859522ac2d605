package mediashell.interpreter.facade;

import mediashell.automation.binding.AliasInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.AliasInfo. */
@DotNetType(
        value = "System.Management.Automation.AliasInfo",
        represents = AliasInfo.class,
        base = "System.Management.Automation.CommandInfo")
final class AliasInfoMembers {
    private AliasInfoMembers() {}

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInfo")
    static Object resolvedCommand(ExecutionContext context, AliasInfo self) {
        return context.commands().find(self.definition());
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInfo")
    static Object referencedCommand(ExecutionContext context, AliasInfo self) {
        return context.commands().find(self.definition());
    }

    @DotNetProperty
    static String displayName(AliasInfo self) {
        return self.name() + " -> " + self.definition();
    }

    @DotNetProperty
    static String description(AliasInfo self) {
        return self.description();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ScopedItemOptions")
    static Object options(AliasInfo self) {
        return OptionFlags.of(self.options());
    }
}
