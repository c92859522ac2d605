package mediashell.automation.modules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.AliasInfo;
import mediashell.automation.binding.CommandInfo;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.session.PSModuleInfo;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.values.Version;

/** A loaded module: a session state of its own and what it exports. Built-in modules have no state, only a name. */
public final class ScriptModule implements PSModuleInfo {
    private final String name;
    private final String path;
    private final SessionStateImpl state;
    private final Map<String, FunctionInfo> exportedFunctions = new LinkedHashMap<>();
    private final Map<String, PSVariable> exportedVariables = new LinkedHashMap<>();
    private final Map<String, AliasInfo> exportedAliases = new LinkedHashMap<>();
    private final List<String> exportedCmdlets = new ArrayList<>();
    private final List<ScriptModule> nestedModules = new ArrayList<>();
    private String moduleType = "Script";
    private Version version = Version.of(0, 0);
    private String manifestPath = "";
    private ModuleManifest manifest;
    private ExportList exports;
    private String prefix = "";
    private ScriptBlock onRemove;

    /**
     * @param runspace null for a built-in module
     */
    ScriptModule(String name, String path, Runspace runspace) {
        this.name = name;
        this.path = path;
        this.state = runspace == null
                ? null
                : new SessionStateImpl(runspace, this, runspace.topLevel().globalScope());
    }

    /** A module without a file that nobody can import: what a closure or an event's action belongs to. */
    public static ScriptModule dynamic(Runspace runspace) {
        return new ScriptModule("__DynamicModule_" + UUID.randomUUID(), "", runspace);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public SessionStateImpl sessionState() {
        return state;
    }

    /** The folder of the module's file, or an empty string. */
    public String moduleBase() {
        String file = manifestPath.isEmpty() ? path : manifestPath;
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** What stands before the noun of its commands in this session, or an empty string. */
    public String prefix() {
        return prefix;
    }

    void setPrefix(String given) {
        prefix = given;
    }

    /** Script, Manifest, Binary or Cim. */
    public String moduleType() {
        return moduleType;
    }

    void setModuleType(String type) {
        moduleType = type;
    }

    public Version version() {
        return version;
    }

    /** The manifest, or null when the module has none. */
    public ModuleManifest manifest() {
        return manifest;
    }

    void setManifest(ModuleManifest read, String file) {
        manifest = read;
        manifestPath = file;
        version = read.version();
    }

    /** By name, in order of definition. */
    public Map<String, FunctionInfo> exportedFunctions() {
        return exportedFunctions;
    }

    /** The exported function or alias of that name, with or without the prefix it was imported with, or null. */
    public CommandInfo exported(String command) {
        CommandInfo found = exportedAs(command);
        return found != null || prefix.isEmpty() ? found : exportedAs(withoutPrefix(command));
    }

    private String withoutPrefix(String command) {
        int noun = command.indexOf('-') + 1;
        return command.regionMatches(true, noun, prefix, 0, prefix.length())
                ? command.substring(0, noun) + command.substring(noun + prefix.length())
                : command;
    }

    private CommandInfo exportedAs(String command) {
        String key = VariableNames.key(command);
        FunctionInfo function = exportedFunctions.get(key);
        return function != null ? function : exportedAliases.get(key);
    }

    public Map<String, PSVariable> exportedVariables() {
        return exportedVariables;
    }

    public Map<String, AliasInfo> exportedAliases() {
        return exportedAliases;
    }

    public List<String> exportedCmdlets() {
        return exportedCmdlets;
    }

    public List<ScriptModule> nestedModules() {
        return nestedModules;
    }

    /** What Export-ModuleMember named, or null as long as it was not called. */
    public ExportList exports() {
        return exports;
    }

    /** {@link #exports}, made on first use. */
    public ExportList declareExports() {
        if (exports == null) {
            exports = new ExportList();
        }
        return exports;
    }

    /** The block that Remove-Module runs, or null. */
    public ScriptBlock onRemove() {
        return onRemove;
    }

    public void setOnRemove(ScriptBlock block) {
        onRemove = block;
    }

    @Override
    public String toString() {
        return name;
    }
}
