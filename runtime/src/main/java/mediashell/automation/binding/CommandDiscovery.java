package mediashell.automation.binding;

import java.util.List;

/** From a command's name to the command, in PowerShell's order: alias, function, cmdlet, script file, native program; modules auto-load. */
public interface CommandDiscovery {

    /** The command of that name with aliases resolved, or null. */
    CommandInfo find(String name);

    /** The command or the error CommandNotFoundException. */
    CommandInfo require(String name);

    /** All commands whose names match a wildcard pattern, as Get-Command lists them. */
    List<CommandInfo> match(String pattern);

    /** All commands of that very name in the order of precedence: an alias, a function, a cmdlet, scripts and programs. */
    List<CommandInfo> findAll(String name);
}
