package mediashell.conformance.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.host.PSHost;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.DefaultShellProcess;
import mediashell.automation.session.ShellProcess;
import mediashell.automation.values.AutomationNull;
import mediashell.interpreter.ScriptEngine;
import mediashell.media.device.BlockDeviceInventory;

/** Runs scripts in new sessions whose site, keys and current directory lie below one folder. */
public final class Shell {

    private static final long STACK = 512L << 20;
    private static final long SECONDS = 120;

    private final Path folder;
    private final Path disks;

    public Shell(Path folder) {
        this(folder, null);
    }

    private Shell(Path folder, Path disks) {
        this.folder = folder;
        this.disks = disks;
    }

    /** The same whose sessions see the disks of a tree in place of this computer's. */
    Shell withDisks(Path root) {
        return new Shell(folder, root);
    }

    /** What a script wrote. */
    public record Result(List<String> output, List<String> information, List<ErrorRecord> errors) {

        /** The ids of the errors without the command's name. */
        public List<String> errorIds() {
            return errors.stream().map(ErrorRecord::errorId).toList();
        }
    }

    /** The project's root: the folder with the launcher. */
    static Path project() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("msh"))) {
            at = at.getParent();
        }
        return at;
    }

    /** Runs a script of the product. */
    Result script(String name, String arguments) throws Exception {
        return run("& '" + project().resolve("scripts").resolve(name) + "' " + arguments);
    }

    /** Runs text in a session of its own, on a thread with a stack for scripts. */
    public Result run(String text) throws Exception {
        CompletableFuture<Result> result = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(execute(text));
                    } catch (Throwable defect) {
                        result.completeExceptionally(defect);
                    }
                },
                "script",
                STACK);
        thread.setDaemon(true);
        thread.start();
        return result.get(SECONDS, TimeUnit.SECONDS);
    }

    private Result execute(String text) {
        Result result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (ScriptEngine engine = ScriptEngine.create(process(), new SilentHost())) {
            if (disks != null) {
                engine.context().service(BlockDeviceInventory.class, session -> new BlockDeviceInventory(disks));
            }
            OutputSink output = value -> {
                if (value != AutomationNull.VALUE) {
                    result.output.add(engine.context().conversions().toText(value));
                }
            };
            Streams streams = new Streams(
                    output,
                    value -> result.errors.add((ErrorRecord) value),
                    OutputSink.NULL,
                    OutputSink.NULL,
                    OutputSink.NULL,
                    value -> result.information.add(value.toString()));
            try {
                engine.run(text, streams);
            } catch (DotNetException ended) {
                result.errors.add(engine.context().toErrorRecord(ended));
            }
        }
        return result;
    }

    private ShellProcess process() {
        return DefaultShellProcess.in(folder)
                .environment(Map.of(
                        "MSH_SITE", folder.resolve("site").toString(),
                        "XDG_CONFIG_HOME", folder.resolve("keys").toString(),
                        "HOME", folder.toString()))
                .build();
    }

    /** A host without a user. */
    private static final class SilentHost implements PSHost {

        @Override
        public String name() {
            return "Test Host";
        }

        @Override
        public String version() {
            return "7.6";
        }

        @Override
        public UUID instanceId() {
            return new UUID(0, 0);
        }

        @Override
        public PSHostUserInterface ui() {
            return null;
        }

        @Override
        public void setShouldExit(int code) {
            // exit ends the script; there is no process to end
        }
    }
}
