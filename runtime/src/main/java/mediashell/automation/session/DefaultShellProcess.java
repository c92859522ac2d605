package mediashell.automation.session;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import mediashell.automation.values.TextEncoding;

/**
 * A process made of what it is given: the launcher gives what the operating system says, tests and embedders give what they like. Environment and
 * current directory may be changed by several runspaces at once.
 */
public final class DefaultShellProcess implements ShellProcess {

    /** Address space only; memory is used as far as calls go. */
    private static final long SCRIPT_STACK = 512L << 20;

    private final Map<String, String> environment;
    private volatile Path currentDirectory;
    private volatile TextEncoding consoleEncoding = TextEncoding.UTF8;
    private final InputStream input;
    private final OutputStream output;
    private final OutputStream error;
    private final boolean inputRedirected;
    private final boolean outputRedirected;
    private final Clock clock;
    private final ZoneId zone;
    private final String cultureName;
    private final long processId;
    private final boolean inheritable;
    private final boolean allowsFiles;
    private final boolean allowsPrograms;
    private final ThreadFactory scriptThreads;
    private final Map<Class<?>, Object> shared;

    private DefaultShellProcess(Builder builder) {
        this.environment = Collections.synchronizedMap(new TreeMap<>(builder.environment));
        this.currentDirectory = builder.currentDirectory.toAbsolutePath();
        this.input = builder.input;
        this.output = builder.output;
        this.error = builder.error;
        this.inputRedirected = builder.inputRedirected;
        this.outputRedirected = builder.outputRedirected;
        this.clock = builder.clock;
        this.zone = builder.zone;
        this.cultureName = builder.cultureName;
        this.processId = builder.processId;
        this.inheritable = builder.inheritable;
        this.allowsFiles = builder.allowsFiles;
        this.allowsPrograms = builder.allowsPrograms;
        this.scriptThreads = builder.scriptThreads;
        this.shared = builder.shared;
    }

    /** Begins with an empty environment, no input, output that is dropped, UTC and en-US. */
    public static Builder in(Path currentDirectory) {
        return new Builder(currentDirectory);
    }

    /** What a process is made of. */
    public static final class Builder {

        private Path currentDirectory;
        private Map<String, String> environment = Map.of();
        private InputStream input = InputStream.nullInputStream();
        private OutputStream output = OutputStream.nullOutputStream();
        private OutputStream error = OutputStream.nullOutputStream();
        private boolean inputRedirected = true;
        private boolean outputRedirected = true;
        private Clock clock = Clock.systemUTC();
        private ZoneId zone = ZoneOffset.UTC;
        private String cultureName = "en-US";
        private long processId = 1;
        private boolean inheritable;
        private boolean allowsFiles = true;
        private boolean allowsPrograms = true;
        private ThreadFactory scriptThreads = deepThreads();
        private Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

        private Builder(Path currentDirectory) {
            this.currentDirectory = currentDirectory;
        }

        public Builder environment(Map<String, String> variables) {
            environment = variables;
            return this;
        }

        public Builder input(InputStream stream, boolean redirected) {
            input = stream;
            inputRedirected = redirected;
            return this;
        }

        public Builder output(OutputStream standardOutput, OutputStream standardError, boolean redirected) {
            output = standardOutput;
            error = standardError;
            outputRedirected = redirected;
            return this;
        }

        public Builder clock(Clock time, ZoneId localZone) {
            clock = time;
            zone = localZone;
            return this;
        }

        public Builder culture(String name) {
            cultureName = name;
            return this;
        }

        public Builder processId(long id) {
            processId = id;
            return this;
        }

        /** Says that the streams are those of the operating system's process, so that programs can inherit them. */
        public Builder inheritable(boolean inherited) {
            inheritable = inherited;
            return this;
        }

        /** What runs script code; the default makes daemon threads with deep stacks. */
        public Builder threads(ThreadFactory factory) {
            scriptThreads = factory;
            return this;
        }

        /** What scripts may do; the default is everything. */
        public Builder access(boolean files, boolean programs) {
            allowsFiles = files;
            allowsPrograms = programs;
            return this;
        }

        public ShellProcess build() {
            return new DefaultShellProcess(this);
        }
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public Path currentDirectory() {
        return currentDirectory;
    }

    @Override
    public void setCurrentDirectory(Path directory) {
        currentDirectory = directory.toAbsolutePath();
    }

    @Override
    public InputStream standardInput() {
        return input;
    }

    @Override
    public OutputStream standardOutput() {
        return output;
    }

    @Override
    public OutputStream standardError() {
        return error;
    }

    @Override
    public boolean isInputRedirected() {
        return inputRedirected;
    }

    @Override
    public boolean isOutputRedirected() {
        return outputRedirected;
    }

    @Override
    public TextEncoding consoleEncoding() {
        return consoleEncoding;
    }

    @Override
    public void setConsoleEncoding(TextEncoding encoding) {
        consoleEncoding = encoding;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public String cultureName() {
        return cultureName;
    }

    @Override
    public long processId() {
        return processId;
    }

    @Override
    public ThreadFactory scriptThreads() {
        return scriptThreads;
    }

    private static ThreadFactory deepThreads() {
        AtomicInteger threads = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(null, task, "script-" + threads.incrementAndGet(), SCRIPT_STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public ProcessBuilder program(List<String> commandLine) {
        ProcessBuilder builder = new ProcessBuilder(commandLine);
        builder.environment().clear();
        synchronized (environment) {
            builder.environment().putAll(environment);
        }
        return builder;
    }

    @Override
    public Process start(ProcessBuilder program) throws IOException {
        if (!allowsPrograms) {
            throw SessionErrors.notAllowed("this session may not start programs; its embedder must allow it");
        }
        if (inheritable) {
            output.flush();
            return program.start();
        }
        boolean showsOutput = program.redirectOutput() == ProcessBuilder.Redirect.INHERIT;
        boolean showsErrors = program.redirectError() == ProcessBuilder.Redirect.INHERIT;
        if (program.redirectInput() == ProcessBuilder.Redirect.INHERIT) {
            program.redirectInput(new File("/dev/null"));
        }
        program.redirectOutput(showsOutput ? ProcessBuilder.Redirect.PIPE : program.redirectOutput());
        program.redirectError(showsErrors ? ProcessBuilder.Redirect.PIPE : program.redirectError());
        Process started = program.start();
        if (showsOutput) {
            copy(started.getInputStream(), output);
        }
        if (showsErrors) {
            copy(started.getErrorStream(), error);
        }
        return started;
    }

    private void copy(InputStream from, OutputStream to) {
        scriptThreads()
                .newThread(() -> {
                    try (from) {
                        from.transferTo(to);
                        to.flush();
                    } catch (IOException closed) {
                        // either side is gone: there is nobody to tell
                    }
                })
                .start();
    }

    @Override
    public boolean allowsFiles() {
        return allowsFiles;
    }

    @Override
    public <T> T shared(Class<T> type, Supplier<T> maker) {
        return type.cast(shared.computeIfAbsent(type, made -> maker.get()));
    }

    @Override
    public ShellProcess copy() {
        Map<String, String> variables;
        synchronized (environment) {
            variables = new TreeMap<>(environment);
        }
        Builder builder = in(currentDirectory);
        builder.shared = shared;
        return builder.environment(variables)
                .output(output, error, true)
                .clock(clock, zone)
                .culture(cultureName)
                .processId(processId)
                .inheritable(inheritable)
                .threads(scriptThreads)
                .access(allowsFiles, allowsPrograms)
                .build();
    }
}
