package mediashell.automation.provider;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.session.SessionErrors;

/** The errors of paths and drives, with PowerShell's ids. */
public final class ProviderErrors {

    private static final String AUTOMATION = "System.Management.Automation.";

    private ProviderErrors() {}

    /** ItemNotFoundException with the id PathNotFound. */
    public static DotNetException pathNotFound(String path) {
        return SessionErrors.of(
                AUTOMATION + "ItemNotFoundException",
                "PathNotFound",
                ErrorCategory.ObjectNotFound,
                path,
                "there is no item at '" + path + "'");
    }

    /** A hidden item named without -Force, or a pattern that must match and does not. */
    public static DotNetException itemNotFound(String path) {
        return SessionErrors.of(
                "System.IO.FileNotFoundException",
                "ItemNotFound",
                ErrorCategory.ObjectNotFound,
                path,
                "no item is found at '" + path + "'");
    }

    /** DriveNotFoundException. */
    public static DotNetException driveNotFound(String drive) {
        return SessionErrors.of(
                AUTOMATION + "DriveNotFoundException",
                "DriveNotFound",
                ErrorCategory.ObjectNotFound,
                drive,
                "there is no drive '" + drive + "'; New-PSDrive -Name " + drive
                        + " -PSProvider FileSystem -Root FOLDER makes one, for paths written for Windows too");
    }

    /** ProviderNotFoundException. */
    public static DotNetException providerNotFound(String provider) {
        return SessionErrors.of(
                AUTOMATION + "ProviderNotFoundException",
                "ProviderNotFound",
                ErrorCategory.ObjectNotFound,
                provider,
                "there is no provider '" + provider
                        + "'; known are FileSystem, Variable, Environment, Function and Alias");
    }

    /** PSArgumentException with the id Argument. */
    public static DotNetException argument(Object target, String message) {
        return SessionErrors.of(
                AUTOMATION + "PSArgumentException", "Argument", ErrorCategory.InvalidArgument, target, message);
    }

    /** PSNotSupportedException: the provider cannot do this. */
    public static DotNetException notSupported(String provider, String operation) {
        return SessionErrors.of(
                AUTOMATION + "PSNotSupportedException",
                "NotSupported",
                ErrorCategory.NotImplemented,
                null,
                "provider " + provider + " does not support " + operation);
    }
}
