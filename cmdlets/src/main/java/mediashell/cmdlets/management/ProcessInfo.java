package mediashell.cmdlets.management;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;

/** A process of this machine (System.Diagnostics.Process): what Linux tells of it. */
@DotNetType("System.Diagnostics.Process")
public final class ProcessInfo {

    private final ProcessHandle handle;
    private final String name;
    private final Process started;

    ProcessInfo(ProcessHandle handle, Process started) {
        this.handle = handle;
        this.started = started;
        this.name = nameOf(handle);
    }

    private static String nameOf(ProcessHandle handle) {
        String command = handle.info().command().orElse("");
        if (!command.isEmpty()) {
            return command.substring(command.lastIndexOf('/') + 1);
        }
        try {
            return Files.readString(Path.of("/proc/" + handle.pid() + "/comm")).strip();
        } catch (IOException gone) {
            return "";
        }
    }

    ProcessHandle handle() {
        return handle;
    }

    @DotNetProperty
    public int id() {
        return (int) handle.pid();
    }

    @DotNetProperty
    public String processName() {
        return name;
    }

    @DotNetProperty
    public String name() {
        return name;
    }

    @DotNetProperty
    public String path() {
        return handle.info().command().orElse(null);
    }

    @DotNetProperty
    public String commandLine() {
        return handle.info().commandLine().orElse(null);
    }

    @DotNetProperty
    public boolean hasExited() {
        return !handle.isAlive();
    }

    /** Of a process that this session started; null of any other. */
    @DotNetProperty
    @TypeName("System.Int32")
    public Object exitCode() {
        return started == null || started.isAlive() ? null : started.exitValue();
    }

    @DotNetProperty
    public DateTime startTime(ExecutionContext context) {
        return handle.info()
                .startInstant()
                .map(instant -> DateTime.ofInstant(instant, context.process().zone()))
                .orElse(null);
    }

    /** Bytes in memory. */
    @DotNetProperty
    public long workingSet64() {
        try {
            String[] pages = Files.readString(Path.of("/proc/" + handle.pid() + "/statm"))
                    .split(" ");
            return Long.parseLong(pages[1]) * 4096;
        } catch (IOException | NumberFormatException gone) {
            return 0;
        }
    }

    /** Seconds of processor time; null when unknown. */
    @DotNetProperty("CPU")
    @TypeName("System.Double")
    public Object processorSeconds() {
        return handle.info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1000.0)
                .orElse(null);
    }

    @DotNetMethod
    public void kill() {
        handle.destroyForcibly();
    }

    @DotNetMethod
    public void waitForExit() {
        handle.onExit().join();
    }

    @Override
    public String toString() {
        return "System.Diagnostics.Process (" + name + ")";
    }
}
