package mediashell.automation.runspaces;

import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;

/** System.Management.Automation.Runspaces.SessionStateVariableEntry: a variable that a session opens with. */
@DotNetType(
        value = SessionStateVariableEntry.NAME,
        base = "System.Management.Automation.Runspaces.ConstrainedSessionStateEntry")
public final class SessionStateVariableEntry implements SessionStateEntry {
    static final String NAME = "System.Management.Automation.Runspaces.SessionStateVariableEntry";
    private static final String OPTIONS = "System.Management.Automation.ScopedItemOptions";

    private final String name;
    private final Object value;
    private final String description;
    private final EnumValue options;

    @DotNetConstructor
    SessionStateVariableEntry(String name, Object value, String description) {
        this(name, value, description, EnumValue.of(FacadeTypes.require(OPTIONS), "None"));
    }

    @DotNetConstructor
    SessionStateVariableEntry(String name, Object value, String description, @TypeName(OPTIONS) EnumValue options) {
        this.name = name;
        this.value = value;
        this.description = description;
        this.options = options;
    }

    @Override
    public void define(Runspace session) {
        PSVariable variable = new PSVariable(name, value);
        for (ScopedItemOptions option : ScopedItemOptions.values()) {
            if ((options.value() & 1L << option.ordinal()) != 0) {
                variable.options().add(option);
            }
        }
        session.topLevel().setVariableInScope(variable, "global", true);
    }

    @Override
    @DotNetProperty
    public String name() {
        return name;
    }

    @DotNetProperty
    public Object value() {
        return value;
    }

    @DotNetProperty
    String description() {
        return description;
    }

    @DotNetProperty
    @TypeName(OPTIONS)
    EnumValue options() {
        return options;
    }
}
