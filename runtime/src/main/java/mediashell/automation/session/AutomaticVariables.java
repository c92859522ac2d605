package mediashell.automation.session;

import java.util.Map;
import java.util.function.Supplier;

import mediashell.automation.format.style.PSStyle;
import mediashell.automation.provider.PathInfo;
import mediashell.automation.scope.LazyContent;
import mediashell.automation.scope.LiveContent;
import mediashell.automation.scope.NullVariable;
import mediashell.automation.scope.PSVariable;
import mediashell.automation.scope.Scope;
import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.scope.VariableCell;
import mediashell.automation.scope.VariableNames;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.TextEncoding;

/** Puts the variables of a new session into its global scope (about_Automatic_Variables, about_Preference_Variables). */
final class AutomaticVariables {
    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String ACTION = AUTOMATION + "ActionPreference";

    private AutomaticVariables() {}

    static void define(Runspace runspace) {
        Scope global = runspace.topLevel().globalScope();
        constant(global, "true", true);
        constant(global, "false", false);
        global.put("null", VariableNames.key("null"), new VariableCell(new NullVariable()));
        put(global, "Error", runspace.errors().list(), ScopedItemOptions.Constant);
        put(global, "FormatEnumerationLimit", 4);
        put(global, "MaximumHistoryCount", 4096);
        put(global, "NestedPromptLevel", 0);
        put(global, "WhatIfPreference", false);
        put(global, "OutputEncoding", TextEncoding.UTF8);
        put(global, "PSEmailServer", "");
        put(global, "PSNativeCommandUseErrorActionPreference", false);
        put(global, "PSSessionApplicationName", "wsman");
        put(global, "PSSessionConfigurationName", "http://schemas.microsoft.com/powershell/Microsoft.PowerShell");
        put(global, "StackTrace", "");
        constant(global, "PSEdition", "Core");
        constant(global, "ShellId", "Microsoft.PowerShell");
        readOnly(global, "IsLinux", true);
        readOnly(global, "IsWindows", false);
        readOnly(global, "IsMacOS", false);
        readOnly(global, "IsCoreCLR", true);
        put(global, "Host", runspace.host(), ScopedItemOptions.Constant, ScopedItemOptions.AllScope);
        put(
                global,
                "ExecutionContext",
                new EngineIntrinsics(runspace),
                ScopedItemOptions.Constant,
                ScopedItemOptions.AllScope);
        preference(global, "ErrorActionPreference", ACTION, "Continue");
        preference(global, "WarningPreference", ACTION, "Continue");
        preference(global, "ProgressPreference", ACTION, "Continue");
        preference(global, "VerbosePreference", ACTION, "SilentlyContinue");
        preference(global, "DebugPreference", ACTION, "SilentlyContinue");
        preference(global, "InformationPreference", ACTION, "SilentlyContinue");
        preference(global, "ConfirmPreference", AUTOMATION + "ConfirmImpact", "High");
        preference(global, "ErrorView", AUTOMATION + "ErrorView", "ConciseView");
        preference(global, "PSNativeCommandArgumentPassing", AUTOMATION + "NativeArgumentPassingStyle", "Standard");
        lazy(global, "PSDefaultParameterValues", Hashtable::ignoringCase);
        lazy(global, "PSStyle", () -> PSStyle.of(runspace));
        lazy(global, "PSVersionTable", () -> VersionTable.create(runspace));
        Map<String, String> environment = runspace.process().environment();
        readOnly(global, "HOME", environment.getOrDefault("HOME", "/"));
        constant(global, "PID", (int) runspace.process().processId());
        live(global, "PSCulture", () -> runspace.culture().name());
        live(global, "PSUICulture", () -> runspace.uiCulture().name());
        live(global, "PWD", () -> new PathInfo(runspace.providers().location()));
    }

    private static void constant(Scope global, String name, Object value) {
        put(global, name, value, ScopedItemOptions.Constant, ScopedItemOptions.AllScope);
    }

    private static void readOnly(Scope global, String name, Object value) {
        put(global, name, value, ScopedItemOptions.ReadOnly, ScopedItemOptions.AllScope);
    }

    private static void put(Scope global, String name, Object value, ScopedItemOptions... options) {
        if (options.length == 0) {
            global.put(name, VariableNames.key(name), Scope.content(value));
            return;
        }
        PSVariable variable = new PSVariable(name, value);
        java.util.Collections.addAll(variable.options(), options);
        global.put(name, VariableNames.key(name), new VariableCell(variable));
    }

    private static void preference(Scope global, String name, String type, String value) {
        lazy(global, name, () -> {
            PSType known = FacadeTypes.find(type);
            return known == null ? value : EnumValue.of(known, value);
        });
    }

    private static void live(Scope global, String name, Supplier<Object> state) {
        global.put(name, VariableNames.key(name), new LiveContent(state));
    }

    private static void lazy(Scope global, String name, Supplier<Object> maker) {
        global.put(name, VariableNames.key(name), new LazyContent(maker));
    }
}
