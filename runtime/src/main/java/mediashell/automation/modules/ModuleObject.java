package mediashell.automation.modules;

import mediashell.automation.PSObject;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.members.PSScriptMethod;
import mediashell.automation.members.PSVariableProperty;
import mediashell.automation.scope.PSVariable;

/** A module as an object ({@code AsCustomObject}): its functions are methods, its variables properties. */
public final class ModuleObject {
    private ModuleObject() {}

    /** The object for a module's exports. */
    public static PSObject of(ScriptModule module) {
        PSObject object = PSObject.custom();
        for (PSVariable variable : module.exportedVariables().values()) {
            object.instanceMembers().put(new PSVariableProperty(variable));
        }
        for (FunctionInfo function : module.exportedFunctions().values()) {
            object.instanceMembers().put(new PSScriptMethod(function.name(), function.scriptBlock()));
        }
        return object;
    }
}
