package mediashell.interpreter.nodes.function;

import java.util.Map;

import mediashell.automation.pipeline.BoundCommandProcessor;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.values.SwitchParameter;

/** The common parameters of an advanced function become preference variables of its scope, which what it calls inherits. */
final class CommonPreferences {
    private static final Map<String, String> VARIABLES = Map.of(
            "ErrorAction", "ErrorActionPreference",
            "WarningAction", "WarningPreference",
            "InformationAction", "InformationPreference",
            "ProgressAction", "ProgressPreference",
            "Verbose", "VerbosePreference",
            "Debug", "DebugPreference",
            "WhatIf", "WhatIfPreference",
            "Confirm", "ConfirmPreference");

    private CommonPreferences() {}

    static void define(BoundCommandProcessor processor, Scope scope) {
        for (Map.Entry<String, String> entry : VARIABLES.entrySet()) {
            Object given = processor.runtime().commonParameters().get(entry.getKey());
            if (given != null) {
                String variable = entry.getValue();
                scope.put(variable, VariableNames.key(variable), Scope.content(value(entry.getKey(), given)));
            }
        }
    }

    private static Object value(String parameter, Object given) {
        boolean on = given instanceof SwitchParameter flag ? flag.isPresent() : Boolean.TRUE.equals(given);
        return switch (parameter) {
            case "Verbose", "Debug" -> on ? "Continue" : "SilentlyContinue";
            case "WhatIf" -> on;
            case "Confirm" -> on ? "Low" : "None";
            default -> given;
        };
    }
}
