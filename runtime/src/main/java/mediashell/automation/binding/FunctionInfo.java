package mediashell.automation.binding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import mediashell.automation.ScriptBlock;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** A function, filter or script file: a name and a script block. */
public final class FunctionInfo extends CommandInfo implements DotNetObject {

    private final CommandType type;
    private final ScriptBlock scriptBlock;
    private final String moduleName;
    private final String path;
    private final Set<ScopedItemOptions> options = EnumSet.noneOf(ScopedItemOptions.class);
    private List<Object> arguments = List.of();

    /**
     * @param type Function, Filter, Script or ExternalScript
     * @param scriptBlock its code; null for one that a module not yet loaded is said to have
     * @param path the script file of an ExternalScript, otherwise null
     */
    public FunctionInfo(String name, CommandType type, ScriptBlock scriptBlock, String moduleName, String path) {
        super(name);
        this.type = type;
        this.scriptBlock = scriptBlock;
        this.moduleName = moduleName;
        this.path = path;
    }

    /** The same command, described as it is when called with these arguments: they decide about its dynamic parameters. */
    public FunctionInfo withArguments(List<Object> given) {
        FunctionInfo described = new FunctionInfo(name(), type, scriptBlock, moduleName, path);
        described.arguments = given;
        return described;
    }

    List<Object> arguments() {
        return arguments;
    }

    @Override
    public CommandType commandType() {
        return type;
    }

    public ScriptBlock scriptBlock() {
        return scriptBlock;
    }

    @Override
    public String definition() {
        if (path != null) {
            return path;
        }
        return scriptBlock == null ? "" : scriptBlock.toString();
    }

    @Override
    public String moduleName() {
        return moduleName;
    }

    public String path() {
        return path;
    }

    public Set<ScopedItemOptions> options() {
        return options;
    }

    @Override
    public CommandMetadata metadata() {
        return scriptBlock == null ? null : scriptBlock.code().metadata();
    }

    @Override
    public PSType psType() {
        return FacadeTypes.require(
                switch (type) {
                    case ExternalScript -> "System.Management.Automation.ExternalScriptInfo";
                    case Filter -> "System.Management.Automation.FilterInfo";
                    default -> "System.Management.Automation.FunctionInfo";
                });
    }
}
