package mediashell.automation.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.binding.ApplicationInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;

/**
 * Runs a native program: pipeline objects go to its standard input as lines of text, its standard output comes back as one string a line.
 * A standard stream that nothing in the session wants is the session's own: the program talks to the terminal.
 */
public final class NativeCommandProcessor extends CommandProcessor {

    /** One line of output, or the end of a stream. */
    private record Line(String text, boolean isError) {}

    private static final int QUEUED_LINES = 10_000;

    private final ExecutionContext context;
    private final ApplicationInfo application;
    private final CommandLine line;
    private final BlockingQueue<Line> queue = new LinkedBlockingQueue<>(QUEUED_LINES);
    private boolean fed;
    private int openStreams;
    private Process process;
    private OutputStream standardInput;

    NativeCommandProcessor(ExecutionContext context, ApplicationInfo application, CommandLine line) {
        this.context = context;
        this.application = application;
        this.line = line;
    }

    @Override
    public InvocationInfo invocation() {
        return line.invocation();
    }

    @Override
    public void prepare(boolean expectsInput) {
        this.fed = expectsInput;
    }

    @Override
    public void begin() {
        NativeArguments arguments = new NativeArguments(context);
        ProcessBuilder builder = new ProcessBuilder(arguments.commandLine(application, line.arguments()));
        builder.directory(context.providers()
                .toFile(context.providers().currentFileSystemLocation())
                .toFile());
        builder.environment().clear();
        builder.environment().putAll(context.process().environment());
        boolean showsOutput = isHost(streams().output(), context.hostStreams().output());
        boolean showsErrors = isHost(streams().error(), context.hostStreams().error());
        builder.redirectInput(fed ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.INHERIT);
        builder.redirectOutput(inheritIf(showsOutput));
        builder.redirectError(inheritIf(showsErrors));
        context.host().notifyBeginApplication();
        start(builder);
        openStreams = (showsOutput ? 0 : 1) + (showsErrors ? 0 : 1);
        if (!showsOutput) {
            read(process.getInputStream(), false);
        }
        if (!showsErrors) {
            read(process.getErrorStream(), true);
        }
    }

    /** A terminal program gets the terminal; with redirected process streams the host's sinks are as good and keep the order. */
    private boolean isHost(OutputSink sink, OutputSink host) {
        return sink == host && !context.process().isOutputRedirected();
    }

    private static ProcessBuilder.Redirect inheritIf(boolean inherits) {
        return inherits ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.PIPE;
    }

    private void start(ProcessBuilder builder) {
        try {
            process = builder.start();
            standardInput = fed ? process.getOutputStream() : null;
        } catch (IOException failed) {
            context.host().notifyEndApplication();
            DotNetException error = SessionErrors.of(
                    "System.Management.Automation.ApplicationFailedException",
                    "NativeCommandFailed",
                    ErrorCategory.ResourceUnavailable,
                    null,
                    "program '" + application.name() + "' could not be started: " + failed.getMessage());
            context.setLastExitCode(-1);
            throw error;
        }
    }

    private void read(InputStream stream, boolean isError) {
        context.process()
                .scriptThreads()
                .newThread(() -> {
                    try (BufferedReader lines = new BufferedReader(
                            new InputStreamReader(stream, context.process().consoleEncoding()))) {
                        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                            queue.put(new Line(text, isError));
                        }
                    } catch (IOException closed) {
                        // the program is gone: what it wrote is what there is
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    } finally {
                        offerEnd();
                    }
                })
                .start();
    }

    private void offerEnd() {
        try {
            queue.put(new Line(null, false));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void processWithoutInput() {}

    @Override
    public void process(Object input) {
        String text = new NativeInput(context).text(input);
        try {
            standardInput.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException closed) {
            // the program no longer reads: as in every shell that is its own business
        }
        drain(false);
    }

    @Override
    public void end() {
        closeInput();
        drain(true);
        context.host().notifyEndApplication();
        finish(waitForExit());
    }

    private void closeInput() {
        if (standardInput != null) {
            try {
                standardInput.close();
            } catch (IOException gone) {
                // nothing was waiting for more
            }
        }
    }

    private int waitForExit() {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    /** Hands on the lines that have arrived; with {@code all} waits until both streams ended. */
    private void drain(boolean all) {
        while (openStreams > 0) {
            Line next = all ? take() : queue.poll();
            if (next == null) {
                return;
            }
            if (next.text() == null) {
                openStreams--;
            } else if (next.isError()) {
                streams().error().write(errorRecord(next.text()));
            } else {
                streams().output().write(next.text());
            }
        }
    }

    private Line take() {
        try {
            return queue.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PipelineStoppedException();
        }
    }

    private ErrorRecord errorRecord(String text) {
        ErrorRecord record = new ErrorRecord(
                SessionErrors.plain("System.Management.Automation.RemoteException", text),
                "NativeCommandError",
                ErrorCategory.NotSpecified,
                text);
        record.setInvocationInfo(invocation());
        return record;
    }

    private void finish(int exitCode) {
        context.setLastExitCode(exitCode);
        context.setSuccess(exitCode == 0);
        Object strict = context.sessionState().value("PSNativeCommandUseErrorActionPreference");
        if (exitCode != 0 && strict != null && context.conversions().isTrue(strict)) {
            reportExitCode(exitCode);
        }
    }

    private void reportExitCode(int exitCode) {
        DotNetException failed = SessionErrors.of(
                "System.Management.Automation.NativeCommandExitException",
                "ProgramExitedWithNonZeroCode",
                ErrorCategory.NotSpecified,
                invocation().invocationName(),
                "program \"" + application.name() + "\" ended with the exit code " + exitCode);
        failed.properties().put("ExitCode", exitCode);
        Object preference = context.sessionState().value("ErrorActionPreference");
        switch (ActionPreference.of(preference, ActionPreference.Continue)) {
            case Stop -> throw failed.asScriptTerminating();
            case Ignore -> {}
            case SilentlyContinue -> context.addError(failed.errorRecord());
            default -> {
                context.addError(failed.errorRecord());
                streams().error().write(failed.errorRecord());
            }
        }
    }

    @Override
    public void clean() {
        if (process != null && process.isAlive()) {
            process.destroy();
        }
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }
}
