package mediashell.automation.binding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ScriptBlock;
import mediashell.automation.modules.ModuleAutoLoading;
import mediashell.automation.modules.ModuleTable;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.session.SessionState;

/**
 * Finds commands in PowerShell's order: alias, function, cmdlet, script file, native program. Cmdlets come from the generated index and
 * are loaded one by one, when they are first asked for. One for each session.
 */
public final class DefaultCommandDiscovery implements CommandDiscovery {

    private static final String INDEX = "mediashell.cmdlets.CommandIndex";

    private final ExecutionContext context;
    private final CmdletIndex index;
    private final Map<String, CmdletInfo> cmdlets = new HashMap<>();

    public DefaultCommandDiscovery(ExecutionContext context) {
        this.context = context;
        this.index = loadIndex();
        DefaultAliases.define(context.topLevel(), index.aliases());
    }

    private static CmdletIndex loadIndex() {
        try {
            return (CmdletIndex) Class.forName(INDEX).getDeclaredConstructor().newInstance();
        } catch (ClassNotFoundException withoutCmdlets) {
            return new EmptyCmdletIndex();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("cannot load the index of cmdlets " + INDEX, broken);
        }
    }

    @Override
    public CommandInfo find(String name) {
        CommandInfo found = findUnaliased(name);
        for (int steps = 0; found instanceof AliasInfo alias && steps < 32; steps++) {
            found = findUnaliased(alias.definition());
        }
        return found instanceof AliasInfo ? null : found;
    }

    /** The command of that very name: an alias stays one. */
    private CommandInfo findUnaliased(String name) {
        if (name.isEmpty()) {
            return null;
        }
        CommandInfo inSession = findInSession(name);
        if (inSession != null) {
            return inSession;
        }
        int backslash = name.lastIndexOf('\\');
        if (backslash > 0 && name.indexOf('/') < 0) {
            CommandInfo qualified = findInModule(name.substring(0, backslash), name.substring(backslash + 1));
            if (qualified != null) {
                return qualified;
            }
        }
        CommandInfo external = new ExternalCommands(context).find(name);
        return external != null ? external : ModuleAutoLoading.of(context).find(context, name);
    }

    private CommandInfo findInSession(String name) {
        SessionState state = context.sessionState();
        CommandInfo alias = state.alias(name);
        if (alias != null) {
            return alias;
        }
        FunctionInfo function = state.function(name);
        return function != null ? function : cmdlet(name);
    }

    private CommandInfo findInModule(String module, String name) {
        for (ScriptModule loaded : ModuleTable.of(context).loaded()) {
            if (loaded.name().equalsIgnoreCase(module)) {
                CommandInfo exported = loaded.exported(name);
                if (exported != null) {
                    return exported;
                }
            }
        }
        FunctionInfo function = context.sessionState().function(name);
        if (function != null && function.moduleName().equalsIgnoreCase(module)) {
            return function;
        }
        CmdletInfo cmdlet = cmdlet(name);
        return cmdlet != null && cmdlet.moduleName().equalsIgnoreCase(module) ? cmdlet : null;
    }

    /** The cmdlet of that name, or null. */
    public CmdletInfo cmdlet(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        CmdletInfo known = cmdlets.get(key);
        if (known != null) {
            return known;
        }
        String descriptor = index.descriptor(key);
        if (descriptor == null) {
            return null;
        }
        CmdletDescriptor loaded = load(descriptor);
        CmdletInfo info = new CmdletInfo(loaded.metadata().name(), loaded);
        cmdlets.put(key, info);
        return info;
    }

    private static CmdletDescriptor load(String className) {
        try {
            return (CmdletDescriptor)
                    Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "the index of cmdlets names " + className + ", which cannot be loaded", broken);
        }
    }

    @Override
    public CommandInfo require(String name) {
        CommandInfo found = find(name);
        if (found == null && name.indexOf('-') < 0 && name.indexOf('/') < 0) {
            found = find("Get-" + name);
        }
        if (found == null) {
            throw notFound(name, notFoundText(name));
        }
        return found;
    }

    private static String notFoundText(String name) {
        String advice = WindowsCommands.advice(name);
        return advice != null
                ? "'" + name + "' is not on this system: " + advice
                : "'" + name
                        + "' is neither a cmdlet, function, script file nor program: check the spelling, or the path if"
                        + " there is one";
    }

    @Override
    public List<CommandInfo> findAll(String name) {
        List<CommandInfo> found = new ArrayList<>();
        SessionState state = context.sessionState();
        addFound(found, state.alias(name));
        addFound(found, state.function(name));
        addFound(found, cmdlet(name));
        if (found.isEmpty()) {
            addFound(found, findUnaliased(name));
        }
        if (name.indexOf('/') < 0) {
            for (CommandInfo external : new ExternalCommands(context).search(name, false)) {
                if (found.stream().noneMatch(known -> known.definition().equals(external.definition()))) {
                    found.add(external);
                }
            }
        }
        return found;
    }

    private static void addFound(List<CommandInfo> found, CommandInfo command) {
        if (command != null) {
            found.add(command);
        }
    }

    @Override
    public List<CommandInfo> match(String pattern) {
        Map<String, CommandInfo> found = new LinkedHashMap<>();
        SessionState state = context.sessionState();
        for (AliasInfo alias : state.aliases(null)) {
            addMatch(found, pattern, alias);
        }
        for (FunctionInfo function : state.functions(null)) {
            addMatch(found, pattern, function);
        }
        for (String name : index.names()) {
            if (matches(pattern, name)) {
                found.putIfAbsent("cmdlet " + name.toLowerCase(Locale.ROOT), cmdlet(name));
            }
        }
        return new ArrayList<>(found.values());
    }

    private void addMatch(Map<String, CommandInfo> found, String pattern, CommandInfo command) {
        if (matches(pattern, command.name())) {
            found.putIfAbsent(command.commandType() + " " + command.name().toLowerCase(Locale.ROOT), command);
        }
    }

    private boolean matches(String pattern, String name) {
        return Boolean.TRUE.equals(context.operators().like(name, pattern, true, false));
    }

    /** A script file as a command. */
    static FunctionInfo script(ExecutionContext context, Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            ScriptBlock block = context.createScriptBlock(bare, file.toString());
            return new FunctionInfo(
                    file.getFileName().toString(), CommandType.ExternalScript, block, "", file.toString());
        } catch (IOException unreadable) {
            throw notFound(file.toString(), "script " + file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private static DotNetException notFound(String command, String message) {
        DotNetException error = SessionErrors.of(
                "System.Management.Automation.CommandNotFoundException",
                "CommandNotFoundException",
                ErrorCategory.ObjectNotFound,
                command,
                message);
        error.properties().put("CommandName", command);
        return error;
    }
}
