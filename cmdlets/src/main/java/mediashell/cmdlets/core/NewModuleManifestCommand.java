package mediashell.cmdlets.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.Hashtable;

/** Writes a module manifest; keys that were not given stand there as comments. */
@Cmdlet(verb = "New", noun = "ModuleManifest", supportsShouldProcess = true)
@OutputType("System.String")
public final class NewModuleManifestCommand extends ModuleCommandBase {

    /** The manifest's file. */
    @Parameter(mandatory = true, position = 0)
    String path;

    /** Modules that are loaded into the module. */
    @Parameter(type = "System.Object[]")
    Object[] nestedModules;

    /** The module's identity; a new one by default. */
    @Parameter
    UUID guid;

    /** Who wrote it; by default the user. */
    @Parameter
    String author;

    /** Who publishes it. */
    @Parameter
    String companyName = "Unknown";

    /** The statement of rights. */
    @Parameter
    String copyright;

    /** The file of code. */
    @Parameter(aliases = "ModuleToProcess")
    String rootModule;

    /** The module's version. */
    @Parameter(type = "System.Version")
    Object moduleVersion;

    /** A sentence about it. */
    @Parameter
    String description;

    /** The processor it needs. */
    @Parameter(type = "System.Reflection.ProcessorArchitecture")
    Object processorArchitecture;

    /** The lowest version of PowerShell. */
    @Parameter(type = "System.Version")
    Object powerShellVersion;

    /** The lowest version of the common language runtime. */
    @Parameter(type = "System.Version")
    Object clrVersion;

    /** The lowest version of the .NET Framework. */
    @Parameter(type = "System.Version")
    Object dotNetFrameworkVersion;

    /** The host it needs. */
    @Parameter
    String powerShellHostName;

    /** The lowest version of the host. */
    @Parameter(type = "System.Version")
    Object powerShellHostVersion;

    /** Modules that must be there first. */
    @Parameter(type = "System.Object[]")
    Object[] requiredModules;

    /** Type files. */
    @Parameter
    String[] typesToProcess;

    /** Format files. */
    @Parameter
    String[] formatsToProcess;

    /** Scripts that run in the caller's session first. */
    @Parameter
    String[] scriptsToProcess;

    /** Assemblies that must be there first. */
    @Parameter
    String[] requiredAssemblies;

    /** The files of the module. */
    @Parameter
    String[] fileList;

    /** The modules that belong to it. */
    @Parameter(type = "System.Object[]")
    Object[] moduleList;

    /** The functions that come in; all by default. */
    @Parameter
    String[] functionsToExport = {"*"};

    /** The aliases that come in; all by default. */
    @Parameter
    String[] aliasesToExport = {"*"};

    /** The variables that come in; all by default. */
    @Parameter
    String[] variablesToExport = {"*"};

    /** The cmdlets that come in; all by default. */
    @Parameter
    String[] cmdletsToExport = {"*"};

    /** The DSC resources that come in. */
    @Parameter
    String[] dscResourcesToExport;

    /** The editions of PowerShell it works with. */
    @Parameter
    String[] compatiblePSEditions;

    /** What the module keeps for itself. */
    @Parameter(type = "System.Object")
    Object privateData;

    /** Words that describe it in a gallery. */
    @Parameter
    String[] tags;

    /** Where its project lives. */
    @Parameter(type = "System.Uri")
    Object projectUri;

    /** Where its licence is. */
    @Parameter(type = "System.Uri")
    Object licenseUri;

    /** Where its picture is. */
    @Parameter(type = "System.Uri")
    Object iconUri;

    /** What is new. */
    @Parameter
    String releaseNotes;

    /** What this prerelease is called. */
    @Parameter
    String prerelease;

    /** Whether a licence must be accepted. */
    @Parameter
    boolean requireLicenseAcceptance;

    /** Modules that are known to be missing from the gallery. */
    @Parameter
    String[] externalModuleDependencies;

    /** Where help can be loaded from. */
    @Parameter
    String helpInfoUri;

    /** What stands before the noun of its commands. */
    @Parameter
    String defaultCommandPrefix;

    /** Writes the text too. */
    @Parameter
    boolean passThru;

    @Override
    public void endProcessing() {
        Path file = context().providers().toFile(path);
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".psd1")) {
            throw throwTerminatingError(errorRecord(
                    "System.ArgumentException",
                    "Modules_InvalidModuleManifestPath",
                    ErrorCategory.InvalidArgument,
                    path,
                    "a manifest is a file with the extension .psd1, but this is '" + path + "'"));
        }
        if (!shouldProcess(file.toString(), "Creating the module manifest file")) {
            return;
        }
        String text = text(name(file));
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw throwTerminatingError(errorRecord(
                    "System.IO.IOException",
                    "FileOpenFailure",
                    ErrorCategory.OpenError,
                    null,
                    "the manifest '" + file + "' cannot be written: " + failed.getMessage()));
        }
        if (passThru) {
            writeObject(text);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private String user() {
        return context().process().environment().getOrDefault("USER", "Unknown");
    }

    private String text(String module) {
        String by = author != null ? author : user();
        LocalDate today = LocalDate.now(context().process().clock());
        ManifestText text = new ManifestText(context());
        text.line("#");
        text.line("# Module manifest for module '" + module + "'");
        text.line("#");
        text.line("# Generated by: " + by);
        text.line("#");
        text.line("# Generated on: " + today);
        text.line("#");
        text.line("");
        text.line("@{");
        text.line("");
        identity(text, by);
        requirements(text);
        exports(text);
        lists(text);
        text.line("}");
        return text.toString();
    }

    private void identity(ManifestText text, String by) {
        text.entry("", "RootModule", "The file of code of this module.", rootModule);
        text.entry("", "ModuleVersion", "The version of this module.", moduleVersion == null ? "0.0.1" : moduleVersion);
        text.entry("", "CompatiblePSEditions", "The editions of PowerShell it works with.", compatiblePSEditions);
        text.entry("", "GUID", "The identity of this module.", guid == null ? UUID.randomUUID() : guid);
        text.entry("", "Author", "Who wrote it.", by);
        text.entry("", "CompanyName", "Who publishes it.", companyName);
        text.entry(
                "",
                "Copyright",
                "The statement of rights.",
                copyright == null ? "(c) " + by + ". All rights reserved." : copyright);
        text.entry("", "Description", "What it is good for.", description);
    }

    private void requirements(ManifestText text) {
        text.entry("", "PowerShellVersion", "The lowest version of PowerShell.", powerShellVersion);
        text.entry("", "PowerShellHostName", "The host it needs.", powerShellHostName);
        text.entry("", "PowerShellHostVersion", "The lowest version of the host.", powerShellHostVersion);
        text.entry("", "DotNetFrameworkVersion", "The lowest version of the .NET Framework.", dotNetFrameworkVersion);
        text.entry("", "ClrVersion", "The lowest version of the runtime.", clrVersion);
        text.entry("", "ProcessorArchitecture", "The processor it needs.", processorArchitecture);
        text.entry("", "RequiredModules", "Modules that are loaded first.", requiredModules);
        text.entry("", "RequiredAssemblies", "Assemblies that are loaded first.", requiredAssemblies);
        text.entry("", "ScriptsToProcess", "Scripts that run in the caller's session first.", scriptsToProcess);
        text.entry("", "TypesToProcess", "Type files.", typesToProcess);
        text.entry("", "FormatsToProcess", "Format files.", formatsToProcess);
        text.entry("", "NestedModules", "Modules that are loaded into it.", nestedModules);
    }

    private void exports(ManifestText text) {
        text.entry("", "FunctionsToExport", "The functions that come in.", functionsToExport);
        text.entry("", "CmdletsToExport", "The cmdlets that come in.", cmdletsToExport);
        text.entry("", "VariablesToExport", "The variables that come in.", variablesToExport);
        text.entry("", "AliasesToExport", "The aliases that come in.", aliasesToExport);
        text.entry("", "DscResourcesToExport", "The DSC resources that come in.", dscResourcesToExport);
    }

    private void lists(ManifestText text) {
        text.entry("", "ModuleList", "The modules that belong to it.", moduleList);
        text.entry("", "FileList", "Its files.", fileList);
        if (privateData != null && !(privateData instanceof Hashtable)) {
            text.entry("", "PrivateData", "What the module keeps for itself.", privateData);
        } else {
            gallery(text);
        }
        text.entry("", "HelpInfoURI", "Where help can be loaded from.", helpInfoUri);
        text.entry("", "DefaultCommandPrefix", "What stands before the noun of its commands.", defaultCommandPrefix);
    }

    private void gallery(ManifestText text) {
        text.line("# What the module keeps for itself, and what a gallery shows of it.");
        text.line("PrivateData = @{");
        text.line("");
        if (privateData instanceof Hashtable own) {
            for (Object key : own.keys()) {
                text.entry("    ", context().conversions().toText(key), "The module's own.", own.get(key));
            }
        }
        text.line("    PSData = @{");
        text.line("");
        String indent = "        ";
        text.entry(indent, "Tags", "Words that describe it.", tags);
        text.entry(indent, "LicenseUri", "Where its licence is.", licenseUri);
        text.entry(indent, "ProjectUri", "Where its project lives.", projectUri);
        text.entry(indent, "IconUri", "Where its picture is.", iconUri);
        text.entry(indent, "ReleaseNotes", "What is new.", releaseNotes);
        text.entry(indent, "Prerelease", "What this prerelease is called.", prerelease);
        text.entry(
                indent,
                "RequireLicenseAcceptance",
                "Whether a licence must be accepted.",
                requireLicenseAcceptance ? Boolean.TRUE : null);
        text.entry(
                indent, "ExternalModuleDependencies", "Modules that come from elsewhere.", externalModuleDependencies);
        text.line("    }");
        text.line("");
        text.line("}");
        text.line("");
    }
}
