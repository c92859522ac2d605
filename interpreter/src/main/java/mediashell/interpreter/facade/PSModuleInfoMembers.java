package mediashell.interpreter.facade;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import mediashell.automation.ScriptBlock;
import mediashell.automation.modules.ModuleManifest;
import mediashell.automation.modules.ModuleObject;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.Version;

/** System.Management.Automation.PSModuleInfo. */
@DotNetType(value = "System.Management.Automation.PSModuleInfo", represents = ScriptModule.class)
final class PSModuleInfoMembers {
    private PSModuleInfoMembers() {}

    @DotNetProperty
    static String name(ScriptModule self) {
        return self.name();
    }

    @DotNetProperty
    static String path(ScriptModule self) {
        return self.path();
    }

    @DotNetProperty
    static String moduleBase(ScriptModule self) {
        return self.moduleBase();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ModuleType")
    static Object moduleType(ScriptModule self) {
        return EnumValue.of(FacadeTypes.require("System.Management.Automation.ModuleType"), self.moduleType());
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object version(ScriptModule self) {
        return self.version();
    }

    @DotNetProperty
    static String description(ScriptModule self) {
        return manifestText(self, "Description");
    }

    @DotNetProperty
    static String author(ScriptModule self) {
        return manifestText(self, "Author");
    }

    @DotNetProperty
    static String companyName(ScriptModule self) {
        return manifestText(self, "CompanyName");
    }

    @DotNetProperty
    static String copyright(ScriptModule self) {
        return manifestText(self, "Copyright");
    }

    @DotNetProperty
    static String helpInfoUri(ScriptModule self) {
        return manifestText(self, "HelpInfoURI");
    }

    @DotNetProperty
    static String prefix(ScriptModule self) {
        return self.prefix().isEmpty() ? manifestText(self, "DefaultCommandPrefix") : self.prefix();
    }

    @DotNetProperty
    static String rootModule(ScriptModule self) {
        return self.manifest() == null ? null : self.manifest().rootModule();
    }

    @DotNetProperty
    static UUID guid(ScriptModule self) {
        String text = manifestText(self, "GUID").replace("{", "").replace("}", "");
        return text.isEmpty() ? new UUID(0, 0) : UUID.fromString(text);
    }

    @DotNetProperty
    @TypeName("System.Version")
    static Object powerShellVersion(ScriptModule self) {
        String text = manifestText(self, "PowerShellVersion");
        return text.isEmpty() ? null : Version.parse(text.indexOf('.') < 0 ? text + ".0" : text);
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object requiredModules(ScriptModule self) {
        return items(self, "RequiredModules");
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object compatiblePSEditions(ScriptModule self) {
        return items(self, "CompatiblePSEditions");
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object fileList(ScriptModule self) {
        return items(self, "FileList");
    }

    private static Object items(ScriptModule self, String key) {
        List<Object> items = self.manifest() == null ? null : self.manifest().items(key);
        return TypedArray.ofObjects(items == null ? List.of() : items);
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object tags(ExecutionContext context, ScriptModule self) {
        Object tags = gallery(self, "Tags");
        List<Object> list = new ArrayList<>();
        if (tags != null && context.conversions().isEnumerable(tags)) {
            context.conversions().enumerate(tags).forEachRemaining(list::add);
        } else if (tags != null) {
            list.add(tags);
        }
        return TypedArray.ofObjects(list);
    }

    @DotNetProperty
    static @TypeName("System.Uri") Object projectUri(ExecutionContext context, ScriptModule self) {
        return uri(context, gallery(self, "ProjectUri"));
    }

    @DotNetProperty
    static @TypeName("System.Uri") Object licenseUri(ExecutionContext context, ScriptModule self) {
        return uri(context, gallery(self, "LicenseUri"));
    }

    @DotNetProperty
    static @TypeName("System.Uri") Object iconUri(ExecutionContext context, ScriptModule self) {
        return uri(context, gallery(self, "IconUri"));
    }

    private static Object uri(ExecutionContext context, Object text) {
        return text == null ? null : context.conversions().convert(text, FacadeTypes.require("System.Uri"));
    }

    @DotNetProperty
    static String releaseNotes(ExecutionContext context, ScriptModule self) {
        Object notes = gallery(self, "ReleaseNotes");
        return notes == null ? "" : context.conversions().toText(notes);
    }

    private static Object gallery(ScriptModule self, String key) {
        return self.manifest() == null ? null : self.manifest().galleryData(key);
    }

    private static String manifestText(ScriptModule self, String key) {
        ModuleManifest manifest = self.manifest();
        return manifest == null ? "" : manifest.text(key);
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object privateData(ScriptModule self) {
        return self.manifest() == null ? null : self.manifest().value("PrivateData");
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object exportedFunctions(ScriptModule self) {
        Hashtable table = Hashtable.ignoringCase();
        self.exportedFunctions().values().forEach(f -> table.set(f.name(), f));
        return table;
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object exportedCommands(ScriptModule self) {
        Hashtable table = Hashtable.ignoringCase();
        self.exportedFunctions().values().forEach(f -> table.set(f.name(), f));
        self.exportedAliases().values().forEach(a -> table.set(a.name(), a));
        return table;
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object exportedVariables(ScriptModule self) {
        Hashtable table = Hashtable.ignoringCase();
        self.exportedVariables().values().forEach(v -> table.set(v.name(), v));
        return table;
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object exportedAliases(ScriptModule self) {
        Hashtable table = Hashtable.ignoringCase();
        self.exportedAliases().values().forEach(a -> table.set(a.name(), a));
        return table;
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object nestedModules(ScriptModule self) {
        return TypedArray.ofObjects(self.nestedModules());
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.SessionState")
    static Object sessionState(ScriptModule self) {
        return self.sessionState();
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.ScriptBlock")
    static Object onRemove(ScriptModule self) {
        return self.onRemove();
    }

    @DotNetProperty
    static void onRemove(ScriptModule self, @TypeName("System.Management.Automation.ScriptBlock") Object block) {
        self.setOnRemove((ScriptBlock) block);
    }

    @DotNetMethod
    @TypeName("System.Management.Automation.ScriptBlock")
    static Object newBoundScriptBlock(
            ScriptModule self, @TypeName("System.Management.Automation.ScriptBlock") Object scriptBlockToBind) {
        return ((ScriptBlock) scriptBlockToBind).boundTo(self.sessionState());
    }

    @DotNetMethod
    static Object invoke(
            ExecutionContext context,
            ScriptModule self,
            @TypeName("System.Management.Automation.ScriptBlock") Object sb,
            Object... args) {
        List<Object> output = context.invoke(
                ((ScriptBlock) sb).boundTo(self.sessionState()),
                mediashell.automation.ScriptBlockCode.Call.NOT_SET,
                args);
        return switch (output.size()) {
            case 0 -> null;
            case 1 -> output.getFirst();
            default -> TypedArray.ofObjects(output);
        };
    }

    @DotNetMethod
    @TypeName("System.Management.Automation.PSObject")
    static Object asCustomObject(ScriptModule self) {
        return ModuleObject.of(self);
    }

    @DotNetMethod
    static String toString(ScriptModule self) {
        return self.name();
    }
}
