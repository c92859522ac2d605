package mediashell.automation.modules;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.session.SessionErrors;

/** The errors of loading modules; ids are PowerShell's. */
final class ModuleErrors {
    private ModuleErrors() {}

    static DotNetException notFound(String name) {
        return SessionErrors.of(
                "System.IO.FileNotFoundException",
                "Modules_ModuleNotFound",
                ErrorCategory.ResourceUnavailable,
                name,
                "There is no module " + name + ": neither a file nor a folder of PSModulePath has it.");
    }

    static DotNetException versionNotFound(String name, String version) {
        return SessionErrors.of(
                "System.IO.FileNotFoundException",
                "Modules_ModuleWithVersionNotFound",
                ErrorCategory.ResourceUnavailable,
                name,
                "There is no version " + version + " of the module " + name + ".");
    }

    static DotNetException badManifest(String id, String file, String why) {
        return SessionErrors.of(
                "System.InvalidOperationException",
                id,
                ErrorCategory.ResourceUnavailable,
                file,
                "The manifest " + file + " cannot be used: " + why);
    }

    static DotNetException requiredModule(String module, String required) {
        return SessionErrors.of(
                "System.Management.Automation.MissingMemberException",
                "Modules_InvalidManifest",
                ErrorCategory.ResourceUnavailable,
                required,
                "The module " + module + " needs " + required + ", which is not there.");
    }

    static DotNetException unreadable(String file, String why) {
        return SessionErrors.of(
                "System.IO.IOException",
                "Modules_InvalidModuleFile",
                ErrorCategory.ReadError,
                file,
                "The module file " + file + " cannot be read: " + why);
    }

    /** A record for what the parser found in a module's file; it names the first error. */
    static ErrorRecord unparsable(DotNetException wrong) {
        DotNetException shown = SessionErrors.of(
                "System.Management.Automation.RuntimeException",
                wrong.errorRecord().errorId(),
                ErrorCategory.ParserError,
                null,
                wrong.getMessage());
        shown.errorRecord().setCommandSuffix("");
        return shown.errorRecord();
    }
}
