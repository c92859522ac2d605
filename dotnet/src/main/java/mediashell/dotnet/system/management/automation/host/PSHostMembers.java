package mediashell.dotnet.system.management.automation.host;

import mediashell.automation.host.PSHost;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;

/** The host of a session as {@code $Host} shows it. */
@DotNetType(
        value = "System.Management.Automation.Internal.Host.InternalHost",
        represents = PSHost.class,
        base = "System.Management.Automation.Host.PSHost")
final class PSHostMembers {

    private static final String UI = "System.Management.Automation.Host.PSHostUserInterface";

    private PSHostMembers() {}

    @DotNetProperty
    static String name(PSHost self) {
        return self.name();
    }

    @DotNetProperty
    @TypeName("System.Version")
    static Object version(ExecutionContext context, PSHost self) {
        return context.conversions().convert(self.version(), FacadeTypes.require("System.Version"));
    }

    @DotNetProperty
    @TypeName("System.Guid")
    static Object instanceId(ExecutionContext context, PSHost self) {
        return context.conversions().convert(self.instanceId().toString(), FacadeTypes.require("System.Guid"));
    }

    /** Null where a program runs scripts without a screen. */
    @DotNetProperty("UI")
    @TypeName(UI)
    static Object ui(PSHost self) {
        return self.ui();
    }

    @DotNetProperty
    @TypeName("System.Globalization.CultureInfo")
    static Object currentCulture(ExecutionContext context, PSHost self) {
        return context.culture();
    }

    @DotNetProperty("CurrentUICulture")
    @TypeName("System.Globalization.CultureInfo")
    static Object currentUiCulture(ExecutionContext context, PSHost self) {
        return context.culture();
    }

    @DotNetProperty
    static boolean debuggerEnabled(PSHost self) {
        return true;
    }

    @DotNetProperty
    static boolean isRunspacePushed(PSHost self) {
        return false;
    }

    @DotNetMethod
    static void setShouldExit(PSHost self, int exitCode) {
        self.setShouldExit(exitCode);
    }

    @DotNetMethod
    static void notifyBeginApplication(PSHost self) {
        self.notifyBeginApplication();
    }

    @DotNetMethod
    static void notifyEndApplication(PSHost self) {
        self.notifyEndApplication();
    }
}
