package mediashell.automation.runspaces;

import java.util.EnumSet;

import mediashell.automation.binding.AliasInfo;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Runspaces.SessionStateAliasEntry: an alias that a session opens with. */
@DotNetType(
        value = "System.Management.Automation.Runspaces.SessionStateAliasEntry",
        base = "System.Management.Automation.Runspaces.SessionStateCommandEntry")
public final class SessionStateAliasEntry implements SessionStateEntry {
    private final String name;
    private final String definition;
    private final String description;

    @DotNetConstructor
    SessionStateAliasEntry(String name, String definition) {
        this(name, definition, "");
    }

    @DotNetConstructor
    SessionStateAliasEntry(String name, String definition, String description) {
        this.name = name;
        this.definition = definition;
        this.description = description;
    }

    @Override
    public void define(Runspace session) {
        AliasInfo alias = new AliasInfo(name, definition, "", description, EnumSet.noneOf(ScopedItemOptions.class));
        session.topLevel().setAlias(alias, "global", true);
        session.commandsChanged();
    }

    @Override
    @DotNetProperty
    public String name() {
        return name;
    }

    @DotNetProperty
    String definition() {
        return definition;
    }

    @DotNetProperty
    String description() {
        return description;
    }
}
