package mediashell.automation.modules;

import java.util.List;

import mediashell.automation.session.Runspace;

/** The modules that are part of the product: their commands are there without loading. */
final class BuiltInModules {
    private static final List<String> NAMES = List.of(
            "Microsoft.PowerShell.Core",
            "Microsoft.PowerShell.Utility",
            "Microsoft.PowerShell.Management",
            "Microsoft.PowerShell.Security",
            "Microsoft.PowerShell.Host",
            "Microsoft.PowerShell.Archive",
            "CimCmdlets",
            "ThreadJob",
            "Microsoft.PowerShell.ThreadJob",
            "ConfigurationManager",
            "Dism",
            "Storage");

    private BuiltInModules() {}

    static ScriptModule find(Runspace runspace, String name) {
        for (String known : NAMES) {
            if (known.equalsIgnoreCase(name)) {
                ModuleTable table = ModuleTable.of(runspace);
                ScriptModule loaded = table.byPath(known);
                if (loaded == null) {
                    loaded = new ScriptModule(known, "", null);
                    loaded.setModuleType("Manifest");
                    table.add(known, loaded);
                }
                return loaded;
            }
        }
        return null;
    }
}
