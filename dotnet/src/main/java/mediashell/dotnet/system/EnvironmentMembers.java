package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.Version;

/** System.Environment. */
@DotNetType(value = "System.Environment")
final class EnvironmentMembers {

    private EnvironmentMembers() {}

    @DotNetProperty
    static String newLine() {
        return "\n";
    }

    @DotNetProperty
    static String machineName() {
        return Machine.hostName();
    }

    @DotNetProperty
    static String userName(ExecutionContext context) {
        return Machine.userName(context);
    }

    @DotNetProperty
    static String userDomainName() {
        return Machine.hostName();
    }

    @DotNetProperty
    static int processorCount() {
        return Runtime.getRuntime().availableProcessors();
    }

    @DotNetProperty
    static boolean is64BitOperatingSystem() {
        return true;
    }

    @DotNetProperty
    static boolean is64BitProcess() {
        return true;
    }

    @DotNetProperty
    static boolean userInteractive(ExecutionContext context) {
        return true;
    }

    @DotNetProperty
    static boolean hasShutdownStarted() {
        return false;
    }

    @DotNetProperty
    static int processId(ExecutionContext context) {
        return (int) context.process().processId();
    }

    @DotNetProperty
    static String processPath() {
        return ProcessHandle.current().info().command().orElse(null);
    }

    @DotNetProperty
    static String currentDirectory(ExecutionContext context) {
        return context.process().currentDirectory().toString();
    }

    @DotNetProperty
    static void currentDirectory(ExecutionContext context, String value) {
        context.process()
                .setCurrentDirectory(context.process().currentDirectory().resolve(value));
    }

    @DotNetProperty
    static String systemDirectory() {
        return "";
    }

    @DotNetProperty
    static int systemPageSize() {
        return 4096;
    }

    @DotNetProperty
    static String commandLine() {
        return ProcessHandle.current().info().commandLine().orElse("");
    }

    @DotNetProperty
    static String stackTrace() {
        return "";
    }

    @DotNetProperty
    static int tickCount(ExecutionContext context) {
        return (int) Machine.upMilliseconds();
    }

    @DotNetProperty
    static long tickCount64(ExecutionContext context) {
        return Machine.upMilliseconds();
    }

    @DotNetProperty
    static Version version() {
        return new Version(10, 0, 0, -1);
    }

    @DotNetProperty
    static OperatingSystemInfo oSVersion() {
        return OperatingSystemInfo.ofThisMachine();
    }

    @DotNetProperty
    static int currentManagedThreadId() {
        return (int) Thread.currentThread().threadId();
    }

    @DotNetProperty
    static int exitCode() {
        return 0;
    }

    @DotNetProperty
    static long workingSet() {
        return Runtime.getRuntime().totalMemory();
    }

    @DotNetMethod
    static String getEnvironmentVariable(ExecutionContext context, String variable) {
        return context.process().environment().get(variable);
    }

    @DotNetMethod
    static String getEnvironmentVariable(
            ExecutionContext context, String variable, @TypeName("System.EnvironmentVariableTarget") EnumValue target) {
        return target.intValue() == 0 ? context.process().environment().get(variable) : null;
    }

    @DotNetMethod
    static void setEnvironmentVariable(ExecutionContext context, String variable, String value) {
        Machine.setVariable(context, variable, value);
    }

    @DotNetMethod
    static void setEnvironmentVariable(
            ExecutionContext context,
            String variable,
            String value,
            @TypeName("System.EnvironmentVariableTarget") EnumValue target) {
        if (target.intValue() == 0) {
            Machine.setVariable(context, variable, value);
        }
    }

    @DotNetMethod
    static Hashtable getEnvironmentVariables(ExecutionContext context) {
        return Machine.variables(context);
    }

    @DotNetMethod
    static String expandEnvironmentVariables(ExecutionContext context, String name) {
        return Machine.expand(context, name);
    }

    @DotNetMethod
    static String[] getCommandLineArgs(ExecutionContext context) {
        return new String[] {"msh"};
    }

    @DotNetMethod
    static String getFolderPath(
            ExecutionContext context, @TypeName("System.Environment+SpecialFolder") EnumValue folder) {
        return Machine.folder(context, folder.name());
    }

    @DotNetMethod
    static String[] getLogicalDrives() {
        return new String[] {"/"};
    }

    @DotNetMethod
    static void exit(int exitCode) {
        Machine.exit(exitCode);
    }
}
