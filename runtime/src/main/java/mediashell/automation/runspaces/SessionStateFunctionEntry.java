package mediashell.automation.runspaces;

import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** System.Management.Automation.Runspaces.SessionStateFunctionEntry: a function that a session opens with. */
@DotNetType(
        value = "System.Management.Automation.Runspaces.SessionStateFunctionEntry",
        base = "System.Management.Automation.Runspaces.SessionStateCommandEntry")
public final class SessionStateFunctionEntry implements SessionStateEntry {
    private final String name;
    private final String definition;

    @DotNetConstructor
    SessionStateFunctionEntry(String name, String definition) {
        this.name = name;
        this.definition = definition;
    }

    @Override
    public void define(Runspace session) {
        FunctionInfo function =
                new FunctionInfo(name, CommandType.Function, session.createScriptBlock(definition, null), "", "");
        session.topLevel().setFunction(function, "global", true);
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
}
