package mediashell.automation.runspaces;

import mediashell.automation.binding.CommandArgument;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Runspaces.CommandParameter: an argument of a command, with or without its parameter's name. */
@DotNetType("System.Management.Automation.Runspaces.CommandParameter")
public final class CommandParameter {
    private final String name;
    private final Object value;

    /** A switch. */
    @DotNetConstructor
    CommandParameter(String name) {
        this(name, CommandArgument.NO_VALUE);
    }

    @DotNetConstructor
    CommandParameter(String name, Object value) {
        this.name = name;
        this.value = value;
    }

    CommandArgument argument() {
        if (name == null || name.isEmpty()) {
            return CommandArgument.of(value);
        }
        return value == CommandArgument.NO_VALUE
                ? new CommandArgument(name, "-" + name, CommandArgument.NO_VALUE, false, null)
                : CommandArgument.named(name, value);
    }

    @DotNetProperty
    String name() {
        return name;
    }

    @DotNetProperty
    Object value() {
        return value == CommandArgument.NO_VALUE ? null : value;
    }
}
