package mediashell.automation.binding;

import java.util.EnumSet;
import java.util.Set;

import mediashell.automation.scope.ScopedItemOptions;

/** A second name of a command. What it stands for is looked up when it is used. */
public final class AliasInfo extends CommandInfo {

    private final String definition;
    private final String moduleName;
    private final String description;
    private final Set<ScopedItemOptions> options;

    public AliasInfo(
            String name, String definition, String moduleName, String description, Set<ScopedItemOptions> options) {
        super(name);
        this.definition = definition;
        this.moduleName = moduleName;
        this.description = description;
        this.options = options.isEmpty() ? Set.of() : EnumSet.copyOf(options);
    }

    @Override
    public CommandType commandType() {
        return CommandType.Alias;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public String moduleName() {
        return moduleName;
    }

    public String description() {
        return description;
    }

    public Set<ScopedItemOptions> options() {
        return options;
    }

    @Override
    public CommandMetadata metadata() {
        return null;
    }
}
