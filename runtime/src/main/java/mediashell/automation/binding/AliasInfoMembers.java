package mediashell.automation.binding;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.AliasInfo. */
@DotNetType(
        value = "System.Management.Automation.AliasInfo",
        represents = AliasInfo.class,
        base = "System.Management.Automation.CommandInfo")
final class AliasInfoMembers {

    private AliasInfoMembers() {}

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInfo")
    static CommandInfo resolvedCommand(ExecutionContext context, AliasInfo self) {
        return context.commands().find(self.definition());
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.CommandInfo")
    static CommandInfo referencedCommand(ExecutionContext context, AliasInfo self) {
        return context.commands().find(self.definition());
    }

    @DotNetProperty
    static String description(AliasInfo self) {
        return self.description();
    }

    @DotNetProperty
    static String resolvedCommandName(ExecutionContext context, AliasInfo self) {
        return CommandDescriptions.resolvedName(context, self);
    }

    @DotNetProperty
    static String displayName(AliasInfo self) {
        return self.name() + " -> " + self.definition();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ScopedItemOptions")
    static EnumValue options(AliasInfo self) {
        return CommandDescriptions.options(self.options());
    }
}
