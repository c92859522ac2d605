package mediashell.dotnet.system.diagnostics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.io.StreamReader;
import mediashell.dotnet.system.io.StreamWriter;
import mediashell.dotnet.system.io.UnseekableStream;

/** A process of this machine (System.Diagnostics.Process): what Linux tells of it, or one that is still to be started. */
@DotNetType(
        value = "System.Diagnostics.Process",
        interfaces = {"System.IDisposable"})
public final class ProcessInfo {

    private static final String PROCESSES = "System.Diagnostics.Process[]";

    private ProcessHandle handle;
    private String name;
    private Process started;
    private ProcessStartInfo startInfo = new ProcessStartInfo();
    private StreamReader output;
    private StreamReader error;
    private StreamWriter input;

    @DotNetConstructor
    ProcessInfo() {}

    /**
     * A process that runs.
     *
     * @param started Java's object when this session started it, otherwise null
     */
    public ProcessInfo(ProcessHandle handle, Process started) {
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

    /** The processes of the machine, by name and number. */
    public static List<ProcessInfo> all() {
        return ProcessHandle.allProcesses()
                .map(handle -> new ProcessInfo(handle, null))
                .sorted(Comparator.comparing(ProcessInfo::processName, String::compareToIgnoreCase)
                        .thenComparing(ProcessInfo::id))
                .toList();
    }

    @DotNetMethod
    static ProcessInfo getCurrentProcess() {
        return new ProcessInfo(ProcessHandle.current(), null);
    }

    @DotNetMethod
    static ProcessInfo getProcessById(int processId) {
        return ProcessHandle.of(processId)
                .map(handle -> new ProcessInfo(handle, null))
                .orElseThrow(() -> new IllegalArgumentException("there is no process " + processId));
    }

    @DotNetMethod
    static @TypeName(PROCESSES) Object getProcesses() {
        return array(all());
    }

    @DotNetMethod
    static @TypeName(PROCESSES) Object getProcessesByName(String processName) {
        return array(all().stream()
                .filter(each -> each.name.equalsIgnoreCase(processName))
                .toList());
    }

    private static TypedArray array(List<ProcessInfo> processes) {
        return new TypedArray(FacadeTypes.require("System.Diagnostics.Process"), processes.toArray());
    }

    @DotNetMethod("Start")
    static ProcessInfo startNew(ExecutionContext context, String fileName) {
        return startNew(context, new ProcessStartInfo(fileName));
    }

    @DotNetMethod("Start")
    static ProcessInfo startNew(ExecutionContext context, String fileName, String arguments) {
        return startNew(context, new ProcessStartInfo(fileName, arguments));
    }

    @DotNetMethod("Start")
    static ProcessInfo startNew(ExecutionContext context, ProcessStartInfo startInfo) {
        ProcessInfo process = new ProcessInfo();
        process.startInfo = startInfo;
        process.start(context);
        return process;
    }

    @DotNetMethod
    boolean start(ExecutionContext context) {
        started = startInfo.start(context);
        handle = started.toHandle();
        name = nameOf(handle);
        var encoding = context.process().consoleEncoding();
        if (startInfo.redirectStandardOutput()) {
            output = new StreamReader(new UnseekableStream(started.getInputStream(), null), encoding, false);
        }
        if (startInfo.redirectStandardError()) {
            error = new StreamReader(new UnseekableStream(started.getErrorStream(), null), encoding, false);
        }
        if (startInfo.redirectStandardInput()) {
            input = new StreamWriter(new UnseekableStream(null, started.getOutputStream()), encoding);
        }
        return true;
    }

    @DotNetProperty
    ProcessStartInfo startInfo() {
        return startInfo;
    }

    @DotNetProperty
    void startInfo(ProcessStartInfo value) {
        startInfo = value;
    }

    @DotNetProperty
    StreamReader standardOutput() {
        return redirected(output, "RedirectStandardOutput");
    }

    @DotNetProperty
    StreamReader standardError() {
        return redirected(error, "RedirectStandardError");
    }

    @DotNetProperty
    StreamWriter standardInput() {
        return redirected(input, "RedirectStandardInput");
    }

    private static <T> T redirected(T stream, String setting) {
        if (stream == null) {
            throw new IllegalStateException("the stream is not redirected: set " + setting + " before the start");
        }
        return stream;
    }

    /**
     * The operating system's process.
     *
     * @throws IllegalStateException when it was not started yet
     */
    public ProcessHandle handle() {
        if (handle == null) {
            throw new IllegalStateException("no process belongs to this object yet: call Start");
        }
        return handle;
    }

    @DotNetProperty
    public int id() {
        return (int) handle().pid();
    }

    @DotNetProperty
    public String processName() {
        handle();
        return name;
    }

    @DotNetProperty
    public String name() {
        return processName();
    }

    @DotNetProperty
    public String path() {
        return handle().info().command().orElse(null);
    }

    @DotNetProperty
    public String commandLine() {
        return handle().info().commandLine().orElse(null);
    }

    @DotNetProperty
    public boolean hasExited() {
        return !handle().isAlive();
    }

    /** Of a process that this session started; null of any other. */
    @DotNetProperty
    @TypeName("System.Int32")
    public Object exitCode() {
        return started == null || started.isAlive() ? null : started.exitValue();
    }

    @DotNetProperty
    public DateTime startTime(ExecutionContext context) {
        return handle().info()
                .startInstant()
                .map(instant -> DateTime.ofInstant(instant, context.process().zone()))
                .orElse(null);
    }

    /** Bytes in memory. */
    @DotNetProperty
    public long workingSet64() {
        try {
            String[] pages = Files.readString(Path.of("/proc/" + handle().pid() + "/statm"))
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
        return handle().info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1000.0)
                .orElse(null);
    }

    @DotNetProperty
    public TimeSpan totalProcessorTime() {
        return handle().info()
                .totalCpuDuration()
                .map(time -> TimeSpan.ofTicks(time.toNanos() / 100))
                .orElse(TimeSpan.ZERO);
    }

    @DotNetProperty
    String machineName() {
        return ".";
    }

    /** Linux programs have no main window that the system knows. */
    @DotNetProperty
    String mainWindowTitle() {
        return "";
    }

    @DotNetMethod
    public void kill() {
        handle().destroyForcibly();
    }

    @DotNetMethod
    public void kill(boolean entireProcessTree) {
        if (entireProcessTree) {
            handle().descendants().forEach(ProcessHandle::destroyForcibly);
        }
        kill();
    }

    @DotNetMethod
    public void waitForExit() {
        handle().onExit().join();
    }

    /** Whether it has ended within that time; -1 waits as long as it takes. */
    @DotNetMethod
    public boolean waitForExit(int milliseconds) {
        if (milliseconds < 0) {
            waitForExit();
            return true;
        }
        try {
            handle().onExit().get(milliseconds, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException running) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    /** What Linux tells is asked for each time: nothing is cached. */
    @DotNetMethod
    void refresh() {
        handle();
    }

    @DotNetMethod
    void close() {
        dispose();
    }

    /** Lets go of the process, which goes on. */
    @DotNetMethod
    void dispose() {
        output = null;
        error = null;
        input = null;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return handle == null ? "System.Diagnostics.Process" : "System.Diagnostics.Process (" + name + ")";
    }
}
