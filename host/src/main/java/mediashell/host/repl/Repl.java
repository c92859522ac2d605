package mediashell.host.repl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
import mediashell.automation.format.OutputFormatter;
import mediashell.automation.format.error.ErrorText;
import mediashell.automation.host.TranscribingUserInterface;
import mediashell.automation.host.Transcripts;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.PipelineStoppedException;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.CommandHistory;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.ShellProcess;
import mediashell.automation.values.DateTime;
import mediashell.host.ConsoleHost;
import mediashell.interpreter.ScriptEngine;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The read-evaluate-print loop: history, completion, multi-line input, Ctrl+C, one line an error. */
public final class Repl {

    private static final int FAILED = 1;

    /** Native calls through JNI start in half the time of those through the foreign function interface. */
    private static final String PROVIDERS = "jni,ffm,exec";

    private static final int DEFAULT_COLUMNS = 80;
    private static final int DEFAULT_ROWS = 24;

    private final Terminal terminal;
    private final TerminalUserInterface ui;
    private final TranscribingUserInterface shown;
    private final ConsoleHost host;
    private final ScriptEngine engine;
    private final LineReader reader;

    private Repl(ShellProcess process, Terminal terminal) {
        this.terminal = terminal;
        this.ui = new TerminalUserInterface(terminal);
        this.shown = new TranscribingUserInterface(ui);
        this.host = new ConsoleHost(shown);
        this.engine = ScriptEngine.create(process, host);
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("msh")
                .parser(new ScriptLineParser())
                .completer(new ScriptCompleter(engine.context()))
                .highlighter(new ScriptHighlighter())
                .variable(LineReader.HISTORY_FILE, historyFile(process.environment()))
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, ">> ")
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .build();
        ui.setReader(reader);
    }

    /** Runs a prompt until its user leaves; returns the exit code. */
    public static int run(ShellProcess process, boolean noLogo) {
        try (Terminal terminal =
                TerminalBuilder.builder().system(true).providers(PROVIDERS).build()) {
            giveSize(terminal);
            Repl repl = new Repl(process, terminal);
            if (!noLogo) {
                terminal.writer().println("Mediashell. Type 'exit' to leave, 'Get-Command' to look around.");
            }
            return repl.loop();
        } catch (IOException e) {
            new java.io.PrintStream(process.standardError(), true)
                    .println("msh: no terminal for a prompt: " + e.getMessage());
            return FAILED;
        }
    }

    /** A terminal that does not know its size (a serial line, a pipe of a program) would cut every line to nothing. */
    private static void giveSize(Terminal terminal) {
        Size size = terminal.getSize();
        if (size.getColumns() <= 0 || size.getRows() <= 0) {
            terminal.setSize(Size.of(DEFAULT_COLUMNS, DEFAULT_ROWS));
        }
    }

    private static Path historyFile(Map<String, String> environment) {
        String data = environment.get("XDG_DATA_HOME");
        Path base = data != null && !data.isEmpty()
                ? Path.of(data)
                : Path.of(environment.getOrDefault("HOME", "/tmp"), ".local", "share");
        return base.resolve("mediashell").resolve("history");
    }

    private int loop() {
        terminal.handle(Terminal.Signal.INT, signal -> engine.context().stop());
        try (ScriptEngine _ = engine) {
            while (host.exitCode() == null) {
                try {
                    String prompt = prompt();
                    String line = reader.readLine(prompt);
                    transcribe(prompt, line);
                    remember(line);
                } catch (UserInterruptException again) {
                    // Ctrl+C empties the line
                } catch (EndOfFileException leave) {
                    return 0;
                }
            }
            return host.exitCode();
        }
    }

    private String prompt() {
        try {
            ExecutionContext context = engine.context();
            if (context.commands().find("prompt") != null) {
                List<Object> text = engine.run("prompt");
                if (!text.isEmpty()) {
                    return context.conversions().toText(text.getLast());
                }
            }
            return "PS " + context.providers().currentLocation() + "> ";
        } catch (DotNetException broken) {
            return "PS> ";
        }
    }

    private void transcribe(String prompt, String line) {
        if (shown.isTranscribing()) {
            Transcripts transcripts = Transcripts.of(engine.context());
            transcripts.command(line);
            transcripts.write(prompt + line + "\n");
        }
    }

    /** Runs a line and then keeps it in the session's history. */
    private void remember(String line) {
        if (line.isBlank()) {
            return;
        }
        DateTime start = now();
        boolean completed = execute(line);
        CommandHistory.of(engine.context()).add(line, completed ? "Completed" : "Failed", start, now());
    }

    private DateTime now() {
        ShellProcess process = engine.context().process();
        return DateTime.ofInstant(process.clock().instant(), process.zone());
    }

    /** Whether the line came to its end. */
    private boolean execute(String text) {
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
            engine.run(text, streams);
            return true;
        } catch (DotNetException ended) {
            shown.writeErrorLine(
                    ErrorText.of(engine.context(), engine.context().toErrorRecord(ended), ui.bufferWidth()));
            return false;
        } catch (PipelineStoppedException stopped) {
            shown.writeLine("");
            return false;
        } finally {
            formatter.end();
            terminal.flush();
            if (engine.context() instanceof Runspace runspace) {
                runspace.resume();
            }
        }
    }
}
