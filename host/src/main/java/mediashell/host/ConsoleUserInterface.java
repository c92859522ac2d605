package mediashell.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.host.ChoiceDescription;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.host.ProgressRecord;
import mediashell.automation.session.ShellProcess;
import mediashell.automation.types.FacadeTypes;

/**
 * Plain text in and out of the process's streams: for scripts, pipes and schedulers. Nothing here waits for a user who is not there: reading beyond the
 * end of input is an error.
 */
class ConsoleUserInterface implements PSHostUserInterface {

    private static final String NOTICE = "Yellow";

    private final PrintStream out;
    private final PrintStream error;
    private final ShellProcess process;
    private final ScreenSize screen;
    private final boolean interactive;
    private final ProgressLines progressLines = new ProgressLines();
    private BufferedReader input;
    private boolean barShown;

    ConsoleUserInterface(ShellProcess process, ScreenSize screen, boolean interactive) {
        this.screen = screen;
        this.process = process;
        this.interactive = interactive;
        this.out = new PrintStream(process.standardOutput(), false, StandardCharsets.UTF_8);
        this.error = new PrintStream(process.standardError(), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(String foreground, String background, String text) {
        clearBar();
        out.print(painted(foreground, background, text));
    }

    private String painted(String foreground, String background, String text) {
        return supportsVirtualTerminal() ? AnsiColors.paint(foreground, background, text) : text;
    }

    @Override
    public void writeLine(String text) {
        clearBar();
        out.print(text);
        out.print('\n');
    }

    @Override
    public void writeErrorLine(String text) {
        clearBar();
        out.flush();
        error.print(text + "\n");
    }

    @Override
    public void writeWarningLine(String text) {
        writeLine(painted(NOTICE, null, "WARNING: " + text));
    }

    @Override
    public void writeVerboseLine(String text) {
        writeLine(painted(NOTICE, null, "VERBOSE: " + text));
    }

    @Override
    public void writeDebugLine(String text) {
        writeLine(painted(NOTICE, null, "DEBUG: " + text));
    }

    @Override
    public void writeProgress(long sourceId, ProgressRecord record) {
        if (process.isOutputRedirected()) {
            String line = progressLines.line(record);
            if (line != null) {
                writeErrorLine(line);
            }
            return;
        }
        clearBar();
        if (!record.completed()) {
            out.flush();
            error.print(ProgressBar.line(record, bufferWidth()));
            error.flush();
            barShown = true;
        }
    }

    @Override
    public String readLine() {
        requireAnswerable();
        try {
            if (input == null) {
                input = new BufferedReader(new InputStreamReader(process.standardInput(), StandardCharsets.UTF_8));
            }
            out.flush();
            return input.readLine();
        } catch (IOException e) {
            throw hostException("standard input cannot be read: " + e.getMessage());
        }
    }

    @Override
    public char[] readLineAsSecret() {
        String line = readLine();
        return line == null ? new char[0] : line.toCharArray();
    }

    @Override
    public int promptForChoice(String caption, String message, List<ChoiceDescription> choices, int defaultChoice) {
        requireAnswerable();
        writeLine(caption);
        writeLine(message);
        StringBuilder menu = new StringBuilder();
        choices.forEach(choice -> menu.append(choice.label().replace("&", "")).append("  "));
        for (; ; ) {
            write(
                    null,
                    null,
                    menu + "(default is '"
                            + choices.get(Math.max(defaultChoice, 0)).label().replace("&", "") + "'): ");
            String answer = readLine();
            if (answer == null || answer.isEmpty()) {
                return defaultChoice;
            }
            int index = ChoiceMatch.indexOf(choices, answer);
            if (index >= 0) {
                return index;
            }
        }
    }

    private void clearBar() {
        if (barShown) {
            error.print("\r\u001b[K");
            error.flush();
            barShown = false;
        }
    }

    private void requireAnswerable() {
        if (!interactive) {
            throw hostException("the session is not interactive, so nobody can answer; give the value as a parameter");
        }
    }

    private static DotNetException hostException(String sentence) {
        return new DotNetException(FacadeTypes.find("System.Management.Automation.Host.HostException"), sentence);
    }

    @Override
    public int bufferWidth() {
        return screen.columns();
    }

    @Override
    public int windowHeight() {
        return screen.rows();
    }

    @Override
    public boolean supportsVirtualTerminal() {
        return !process.isOutputRedirected();
    }

    void flush() {
        out.flush();
    }
}
