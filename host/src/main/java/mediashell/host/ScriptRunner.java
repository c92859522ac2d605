package mediashell.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.format.OutputFormatter;
import mediashell.automation.format.error.ErrorText;
import mediashell.automation.host.TranscribingUserInterface;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ShellProcess;
import mediashell.interpreter.ScriptEngine;

/** Runs a command, a script file or standard input, and gives the exit code that {@code pwsh} would. */
final class ScriptRunner {

    private static final int FAILED = 1;
    private static final int NOT_FOUND = 64;

    private final ShellProcess process;
    private final CommandLine line;
    private final ConsoleUserInterface ui;
    private final TranscribingUserInterface shown;
    private final ConsoleHost host;

    ScriptRunner(ShellProcess process, ScreenSize screen, CommandLine line) {
        this.process = process;
        this.line = line;
        boolean interactive = !line.nonInteractive() && !process.isInputRedirected();
        this.ui = new ConsoleUserInterface(process, screen, interactive);
        this.shown = new TranscribingUserInterface(ui);
        this.host = new ConsoleHost(shown);
    }

    int run() {
        return line.action() == CommandLine.Action.STANDARD_INPUT ? runStandardInput() : runWith(this::execute);
    }

    int runStandardInput() {
        return runWith((engine, streams) -> {
            engine.run(new String(process.standardInput().readAllBytes(), StandardCharsets.UTF_8), streams);
            return code(engine, false);
        });
    }

    @FunctionalInterface
    private interface Work {
        int run(ScriptEngine engine, Streams streams) throws IOException;
    }

    private int runWith(Work work) {
        if (line.workingDirectory() != null) {
            process.setCurrentDirectory(process.currentDirectory().resolve(line.workingDirectory()));
        }
        try (Interruption interruption = new Interruption()) {
            return runWith(work, interruption);
        }
    }

    private int runWith(Work work, Interruption interruption) {
        try (ScriptEngine engine = ScriptEngine.create(process, host)) {
            interruption.watch(engine.context());
            OutputFormatter formatter = OutputFormatter.forHost(engine.context(), ui.bufferWidth(), shown::writeLine);
            OutputSink output = value -> {
                if (value instanceof ErrorRecord record) {
                    shown.writeErrorLine(ErrorText.of(engine.context(), record, ui.bufferWidth()));
                } else {
                    formatter.write(value);
                }
            };
            Streams streams = engine.context().hostStreams().withOutput(output);
            try {
                return work.run(engine, streams);
            } catch (PipelineStoppedException stopped) {
                return Interruption.EXIT_CODE;
            } catch (DotNetException ended) {
                formatter.end();
                shown.writeErrorLine(
                        ErrorText.of(engine.context(), engine.context().toErrorRecord(ended), ui.bufferWidth()));
                return FAILED;
            } finally {
                formatter.end();
            }
        } catch (IOException e) {
            ui.writeErrorLine("msh: " + e.getMessage());
            return FAILED;
        } finally {
            ui.flush();
        }
    }

    private int execute(ScriptEngine engine, Streams streams) {
        if (line.action() == CommandLine.Action.COMMAND) {
            engine.run(line.text(), streams);
            return code(engine, true);
        }
        Path file = process.currentDirectory().resolve(line.text()).normalize();
        if (!Files.isRegularFile(file)) {
            ui.writeErrorLine("msh: the script file " + file + " does not exist; the argument of -File must name one");
            return NOT_FOUND;
        }
        engine.runFile(file, line.arguments(), streams);
        return code(engine, false);
    }

    /** The code of {@code exit}; for a command otherwise 1 when its last statement failed. */
    private int code(ScriptEngine engine, boolean failureCounts) {
        if (host.exitCode() != null) {
            return host.exitCode();
        }
        return failureCounts && !engine.succeeded() ? FAILED : 0;
    }
}
