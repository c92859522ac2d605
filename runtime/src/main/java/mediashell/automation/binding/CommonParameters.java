package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.SwitchParameter;

/**
 * The common parameters of one run (about_CommonParameters), and -WhatIf, -Confirm and the paging parameters where a command has them.
 * A value that was not given is null.
 */
public final class CommonParameters {

    private static final String ACTION = "System.Management.Automation.ActionPreference";
    private final Map<String, Object> values = new LinkedHashMap<>(4);

    /** The models of the parameters that a command has beside its own. */
    static List<ParameterMetadata> metadata(CommandMetadata command) {
        List<ParameterMetadata> all = new ArrayList<>(16);
        all.add(flag("Verbose", "vb"));
        all.add(flag("Debug", "db"));
        all.add(parameter("ErrorAction", ACTION, "ea"));
        all.add(parameter("WarningAction", ACTION, "wa"));
        all.add(parameter("InformationAction", ACTION, "infa"));
        all.add(parameter("ProgressAction", ACTION, "proga"));
        all.add(parameter("ErrorVariable", "System.String", "ev"));
        all.add(parameter("WarningVariable", "System.String", "wv"));
        all.add(parameter("InformationVariable", "System.String", "iv"));
        all.add(parameter("OutVariable", "System.String", "ov"));
        all.add(parameter("OutBuffer", "System.Int32", "ob"));
        all.add(parameter("PipelineVariable", "System.String", "pv"));
        if (command.supportsShouldProcess()) {
            all.add(flag("WhatIf", "wi"));
            all.add(flag("Confirm", "cf"));
        }
        if (command.supportsPaging()) {
            all.add(flag("IncludeTotalCount", null));
            all.add(parameter("Skip", "System.UInt64", null));
            all.add(parameter("First", "System.UInt64", null));
        }
        return all;
    }

    private static ParameterMetadata flag(String name, String alias) {
        return parameter(name, "System.Management.Automation.SwitchParameter", alias);
    }

    private static ParameterMetadata parameter(String name, String typeName, String alias) {
        PSType found = FacadeTypes.find(typeName);
        PSType type = found != null ? found : Types.OBJECT;
        boolean isSwitch = typeName.endsWith(".SwitchParameter");
        ParameterSetRole role =
                new ParameterSetRole(ParameterSetRole.ALL, false, ParameterSetRole.NAMED, false, false, false, null);
        List<String> aliases = alias == null ? List.of() : List.of(alias);
        return new ParameterMetadata(name, type, isSwitch, aliases, List.of(role), List.of(), null, null, false);
    }

    void set(String name, Object value) {
        values.put(name, value);
    }

    /** The value of a common parameter by its full name, or null when it was not given. */
    public Object get(String name) {
        return values.get(name);
    }

    /** A switch, or null when it was not given. */
    public Boolean flag(String name) {
        Object value = values.get(name);
        return value instanceof SwitchParameter given ? (Boolean) given.isPresent() : null;
    }

    /** The text of a parameter, or null when it was not given. */
    public String text(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The preference variables that an advanced function or script gets in its own scope, by name: {@code $ErrorActionPreference} and so
     * on as far as the parameters were given.
     */
    public Map<String, Object> preferenceVariables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        copy(variables, "ErrorAction", "ErrorActionPreference");
        copy(variables, "WarningAction", "WarningPreference");
        copy(variables, "InformationAction", "InformationPreference");
        copy(variables, "ProgressAction", "ProgressPreference");
        putAction(variables, "Verbose", "VerbosePreference");
        putAction(variables, "Debug", "DebugPreference");
        Boolean whatIf = flag("WhatIf");
        if (whatIf != null) {
            variables.put("WhatIfPreference", SwitchParameter.of(whatIf));
        }
        Boolean confirm = flag("Confirm");
        if (confirm != null) {
            variables.put("ConfirmPreference", confirm ? "Low" : "None");
        }
        return variables;
    }

    private void copy(Map<String, Object> variables, String parameter, String variable) {
        if (values.containsKey(parameter)) {
            variables.put(variable, values.get(parameter));
        }
    }

    private void putAction(Map<String, Object> variables, String parameter, String variable) {
        Boolean given = flag(parameter);
        if (given != null) {
            variables.put(variable, given ? "Continue" : "SilentlyContinue");
        }
    }
}
