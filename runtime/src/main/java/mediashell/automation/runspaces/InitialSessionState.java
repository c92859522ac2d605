package mediashell.automation.runspaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.automation.binding.CommandArgument;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.SetObject;
import mediashell.automation.values.TypedArray;

/**
 * System.Management.Automation.Runspaces.InitialSessionState: what a runspace has beyond the default commands when it opens. The collections
 * hold what was added; the default commands themselves are no entries.
 */
@DotNetType("System.Management.Automation.Runspaces.InitialSessionState")
public final class InitialSessionState {
    private static final String ENTRIES =
            "System.Management.Automation.Runspaces.InitialSessionStateEntryCollection`1[System.Management.Automation.Runspaces.";

    private final InitialSessionStateEntryCollection variables;
    private final InitialSessionStateEntryCollection commands;
    private final InitialSessionStateEntryCollection environment;
    private final List<String> modules = new ArrayList<>();
    private final SetObject startupScripts;
    private String threadOptions = "Default";

    private InitialSessionState() {
        this.variables = InitialSessionStateEntryCollection.of(SessionStateVariableEntry.NAME);
        this.commands = InitialSessionStateEntryCollection.of(
                "System.Management.Automation.Runspaces.SessionStateCommandEntry");
        this.environment = InitialSessionStateEntryCollection.of(SessionStateVariableEntry.NAME);
        this.startupScripts = new SetObject(mediashell.automation.types.GenericType.of(
                FacadeTypes.require("System.Collections.Generic.HashSet`1"),
                List.of(FacadeTypes.require("System.String"))));
    }

    @DotNetMethod
    static InitialSessionState createDefault() {
        return new InitialSessionState();
    }

    @DotNetMethod
    static InitialSessionState createDefault2() {
        return new InitialSessionState();
    }

    /** Leaves the entries for the session; they come into force when it opens. */
    void giveTo(Runspace session) {
        InitialSessionState known = session.service(InitialSessionState.class, made -> this);
        if (known != this) {
            throw new IllegalStateException("the session has its initial state already");
        }
    }

    /** Makes what was added; an error of a module or script ends the opening. */
    void open(Runspace session) {
        for (Object entry : environment) {
            SessionStateVariableEntry variable = (SessionStateVariableEntry) entry;
            session.process()
                    .environment()
                    .put(variable.name(), session.conversions().toText(variable.value()));
        }
        for (Object entry : variables) {
            ((SessionStateVariableEntry) entry).define(session);
        }
        for (Object entry : commands) {
            ((SessionStateEntry) entry).define(session);
        }
        modules.forEach(module -> importModule(session, module));
        for (Object script : startupScripts) {
            Command run = new Command(session.conversions().toText(script), false);
            new Pipeline(session).add(run.processor(session)).run(session.hostStreams());
        }
    }

    private static void importModule(Runspace session, String module) {
        Command run = new Command("Microsoft.PowerShell.Core\\Import-Module");
        run.add(new CommandParameter("Name", module));
        run.add(new CommandParameter("Global", CommandArgument.NO_VALUE));
        Streams streams = session.hostStreams();
        new Pipeline(session).add(run.processor(session)).run(streams);
    }

    @DotNetProperty
    @TypeName(ENTRIES + "SessionStateVariableEntry]")
    InitialSessionStateEntryCollection variables() {
        return variables;
    }

    @DotNetProperty
    @TypeName(ENTRIES + "SessionStateCommandEntry]")
    InitialSessionStateEntryCollection commands() {
        return commands;
    }

    @DotNetProperty
    @TypeName(ENTRIES + "SessionStateVariableEntry]")
    InitialSessionStateEntryCollection environmentVariables() {
        return environment;
    }

    @DotNetProperty
    @TypeName("System.Object")
    SetObject startupScripts() {
        return startupScripts;
    }

    @DotNetProperty
    @TypeName("System.Object")
    Object modules() {
        return TypedArray.ofObjects(List.copyOf(modules));
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSLanguageMode")
    Object languageMode() {
        return EnumValue.of(FacadeTypes.require("System.Management.Automation.PSLanguageMode"), "FullLanguage");
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.Runspaces.PSThreadOptions")
    Object threadOptions() {
        return EnumValue.of(
                FacadeTypes.require("System.Management.Automation.Runspaces.PSThreadOptions"), threadOptions);
    }

    /** Accepted for scripts' sake: every run has a thread of its own. */
    @DotNetProperty
    void threadOptions(@TypeName("System.Management.Automation.Runspaces.PSThreadOptions") EnumValue value) {
        threadOptions = value.toString();
    }

    @DotNetMethod("ImportPSModule")
    void importModules(String[] name) {
        modules.addAll(Arrays.asList(name));
    }

    @DotNetMethod("Clone")
    InitialSessionState copy() {
        InitialSessionState copy = new InitialSessionState();
        variables.forEach(copy.variables::add);
        commands.forEach(copy.commands::add);
        environment.forEach(copy.environment::add);
        startupScripts.forEach(copy.startupScripts::add);
        copy.modules.addAll(modules);
        copy.threadOptions = threadOptions;
        return copy;
    }
}
