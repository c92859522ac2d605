package mediashell.cmdlets.core;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.modules.ImportRequest;
import mediashell.automation.modules.ModuleSpecification;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.modules.VersionRange;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.values.SwitchParameter;
import mediashell.automation.values.Version;

/** Brings the functions, variables and aliases of a module into the session. */
@Cmdlet(verb = "Import", noun = "Module", defaultParameterSetName = "Name", aliases = "ipmo")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class ImportModuleCommand extends ModuleCommandBase {

    /** Whether the exports become visible everywhere. */
    @Parameter
    SwitchParameter global = SwitchParameter.FALSE;

    /** What stands before the noun of each imported command. */
    @Parameter
    String prefix = "";

    /** Names or paths of modules. */
    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipeline = true)
    String[] name;

    /** Modules named with versions. */
    @Parameter(
            set = "FullyQualifiedName",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            type = "System.Object[]")
    Object[] fullyQualifiedName;

    /** Modules as objects. */
    @Parameter(
            set = "ModuleInfo",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            type = "System.Management.Automation.PSModuleInfo[]")
    Object[] moduleInfo;

    /** The functions that come in. */
    @Parameter
    String[] function;

    /** The cmdlets that come in. */
    @Parameter
    String[] cmdlet;

    /** The variables that come in. */
    @Parameter
    String[] variable;

    /** The aliases that come in. */
    @Parameter
    String[] alias;

    /** Whether to load again what is loaded. */
    @Parameter
    SwitchParameter force = SwitchParameter.FALSE;

    /** Whether to write the module. */
    @Parameter
    SwitchParameter passThru = SwitchParameter.FALSE;

    /** Whether to write a custom object with the exports as members. */
    @Parameter
    SwitchParameter asCustomObject = SwitchParameter.FALSE;

    /** The least version. */
    @Parameter(set = "Name", aliases = "Version", type = "System.Version")
    Object minimumVersion;

    /** The highest version; it may end in a star. */
    @Parameter(set = "Name")
    String maximumVersion;

    /** The exact version. */
    @Parameter(set = "Name", type = "System.Version")
    Object requiredVersion;

    /** What the module's code gets as arguments. */
    @Parameter(aliases = "Args", type = "System.Object[]")
    Object[] argumentList = {};

    /** Whether to be silent about unusual names. */
    @Parameter
    SwitchParameter disableNameChecking = SwitchParameter.FALSE;

    /** Whether existing commands are kept. */
    @Parameter(aliases = "NoOverwrite")
    SwitchParameter noClobber = SwitchParameter.FALSE;

    /** Local or Global. */
    @Parameter
    String scope;

    @Override
    public void processRecord() {
        if (moduleInfo != null) {
            for (Object module : moduleInfo) {
                bring((ScriptModule) PSObject.base(module));
            }
            return;
        }
        if (name != null) {
            for (String one : name) {
                load(one, range());
            }
        } else {
            for (Object one : fullyQualifiedName) {
                load(ModuleSpecification.name(context(), one), ModuleSpecification.range(context(), one));
            }
        }
    }

    private VersionRange range() {
        return new VersionRange(
                (Version) requiredVersion, (Version) minimumVersion, VersionRange.maximum(maximumVersion));
    }

    private void load(String one, VersionRange range) {
        ScriptModule module;
        try {
            module = loader().load(
                            one,
                            range,
                            force.isPresent(),
                            List.of(argumentList),
                            commandRuntime().streams());
        } catch (DotNetException failed) {
            if (isNotFound(failed)) {
                writeError(failed.errorRecord());
                return;
            }
            throw failed;
        }
        bring(module);
    }

    private static boolean isNotFound(DotNetException failed) {
        return failed.errorRecord() != null && failed.errorRecord().errorId().startsWith("Modules_");
    }

    private void bring(ScriptModule module) {
        if (module.sessionState() != null && !asCustomObject.isPresent()) {
            SessionStateImpl state =
                    global.isPresent() ? runspace().topLevel() : runspace().sessionState();
            loader().importInto(
                            module,
                            new ImportRequest(
                                    state,
                                    target(scope, global.isPresent()),
                                    prefix,
                                    list(function),
                                    list(variable),
                                    list(alias),
                                    noClobber.isPresent()));
            warnOfVerbs(module);
        }
        if (asCustomObject.isPresent()) {
            writeObject(mediashell.automation.modules.ModuleObject.of(module));
        } else if (passThru.isPresent()) {
            writeObject(module);
        }
    }

    private static List<String> list(String[] patterns) {
        return patterns == null ? null : List.of(patterns);
    }

    private void warnOfVerbs(ScriptModule module) {
        if (disableNameChecking.isPresent()) {
            return;
        }
        boolean unusual = module.exportedFunctions().values().stream()
                .anyMatch(f -> f.name().indexOf('-') > 0 && !VerbNames.isApproved(f.name()));
        if (unusual) {
            writeWarning("Some commands of the module " + module.name() + " have verbs that are not approved; Get-Verb"
                    + " lists the approved ones.");
        }
    }
}
