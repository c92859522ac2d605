package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.modules.ExportList;
import mediashell.automation.modules.ModuleObject;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.values.SwitchParameter;

/** Makes a module out of a script block. */
@Cmdlet(verb = "New", noun = "Module", defaultParameterSetName = "ScriptBlock", aliases = "nmo")
@OutputType("System.Management.Automation.PSModuleInfo")
public final class NewModuleCommand extends ModuleCommandBase {

    /** The module's name; a made-up one by default. */
    @Parameter(set = "Name", mandatory = true, position = 0, valueFromPipeline = true)
    String name;

    /** The module's code. */
    @Parameter(set = "Name", mandatory = true, position = 1)
    @Parameter(set = "ScriptBlock", mandatory = true, position = 0)
    ScriptBlock scriptBlock;

    /** The functions to export. */
    @Parameter
    String[] function;

    /** The cmdlets to export. */
    @Parameter
    String[] cmdlet;

    /** Whether to write what the code wrote instead of the module. */
    @Parameter
    SwitchParameter returnResult = SwitchParameter.FALSE;

    /** Whether to write a custom object with the exports as members. */
    @Parameter
    SwitchParameter asCustomObject = SwitchParameter.FALSE;

    /** What the code gets as arguments. */
    @Parameter(aliases = "Args", valueFromRemainingArguments = true, type = "System.Object[]")
    Object[] argumentList = {};

    @Override
    public void endProcessing() {
        List<Object> output = new ArrayList<>();
        String moduleName = name != null ? name : "__DynamicModule_" + UUID.randomUUID();
        ScriptModule module = loader().create(
                        moduleName,
                        scriptBlock,
                        List.of(argumentList),
                        commandRuntime().streams().withOutput(output::add));
        if (function != null) {
            List<String> wanted = List.of(function);
            module.exportedFunctions().values().removeIf(f -> !ExportList.names(wanted, f.name()));
        }
        if (asCustomObject.isPresent()) {
            writeObject(ModuleObject.of(module));
            return;
        }
        importEverything(module);
        if (returnResult.isPresent()) {
            output.forEach(this::writeObject);
        } else {
            writeObject(module);
        }
    }
}
