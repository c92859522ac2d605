package mediashell.automation.pipeline;

import java.io.IOException;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.binding.ApplicationInfo;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;

/**
 * Runs a native program: pipeline objects go to its standard input as text, its standard output comes back as one string a line, or as bytes
 * where a program or file takes it. A standard stream that nothing in the session wants is the session's own: the program talks to the
 * terminal.
 */
public final class NativeCommandProcessor extends CommandProcessor {
    private final ExecutionContext context;
    private final ApplicationInfo application;
    private final CommandLine line;
    private ByteSink bytes;
    private boolean fed;
    private Process process;
    private NativeInput input;
    private NativeOutput output;

    NativeCommandProcessor(ExecutionContext context, ApplicationInfo application, CommandLine line) {
        this.context = context;
        this.application = application;
        this.line = line;
    }

    @Override
    public InvocationInfo invocation() {
        return line.invocation();
    }

    /** Lets the output go into {@code sink} unread; it is what this command's output goes to. */
    void connectBytes(ByteSink sink) {
        this.bytes = sink;
    }

    @Override
    public void prepare(boolean expectsInput) {
        this.fed = expectsInput;
    }

    @Override
    public void begin() {
        NativeArguments arguments = new NativeArguments(context);
        ProcessBuilder builder = context.process().program(arguments.commandLine(application, line.arguments()));
        builder.directory(context.providers()
                .toFile(context.providers().currentFileSystemLocation())
                .toFile());
        boolean showsOutput = isHost(streams().output(), context.hostStreams().output());
        boolean showsErrors = isHost(streams().error(), context.hostStreams().error());
        builder.redirectInput(fed ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.INHERIT);
        builder.redirectOutput(inheritIf(showsOutput));
        builder.redirectError(inheritIf(showsErrors));
        context.host().notifyBeginApplication();
        start(builder);
        output = new NativeOutput(context.process(), this::line, this::errorLine, this::chunk);
        if (fed) {
            input = new NativeInput(context, process.getOutputStream(), output::drain);
        }
        if (!showsOutput && bytes != null && bytes.takesBytes()) {
            output.readBytes(process.getInputStream());
        } else if (!showsOutput) {
            output.readLines(process.getInputStream(), false);
        }
        if (!showsErrors) {
            output.readLines(process.getErrorStream(), true);
        }
    }

    /**
     * A terminal program gets the terminal; with redirected process streams the host's sinks are as good and keep the order, and a transcript
     * sees only what goes through them.
     */
    private boolean isHost(OutputSink sink, OutputSink host) {
        return sink == host && !context.process().isOutputRedirected() && !isTranscribing();
    }

    private boolean isTranscribing() {
        return context.host().ui() != null && context.host().ui().isTranscribing();
    }

    private static ProcessBuilder.Redirect inheritIf(boolean inherits) {
        return inherits ? ProcessBuilder.Redirect.INHERIT : ProcessBuilder.Redirect.PIPE;
    }

    private void start(ProcessBuilder builder) {
        try {
            process = context.process().start(builder);
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

    private void line(String text) {
        streams().output().write(text);
    }

    private void errorLine(String text) {
        streams().error().write(errorRecord(text));
    }

    private void chunk(byte[] read) {
        bytes.writeBytes(read);
    }

    @Override
    public void processWithoutInput() {}

    @Override
    public void process(Object object) {
        input.write(object);
        output.drain();
    }

    /** Takes bytes of the program before this one. */
    void processBytes(byte[] read) {
        input.write(read);
        output.drain();
    }

    @Override
    public void end() {
        if (input != null) {
            input.end();
        }
        output.drainAll();
        context.host().notifyEndApplication();
        finish(waitForExit());
    }

    private int waitForExit() {
        try {
            return process.waitFor();
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
        if (exitCode != 0) {
            context.setSuccess(false);
        }
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
