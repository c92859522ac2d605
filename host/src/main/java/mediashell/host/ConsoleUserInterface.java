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

    private static final int PAGE_WIDTH = 120;
    private static final int PAGE_HEIGHT = 50;

    private final PrintStream out;
    private final PrintStream error;
    private final ShellProcess process;
    private final boolean interactive;
    private final ProgressLines progressLines = new ProgressLines();
    private BufferedReader input;
    private boolean barShown;

    ConsoleUserInterface(ShellProcess process, boolean interactive) {
        this.process = process;
        this.interactive = interactive;
        this.out = new PrintStream(process.standardOutput(), false, StandardCharsets.UTF_8);
        this.error = new PrintStream(process.standardError(), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(String foreground, String background, String text) {
        clearBar();
        out.print(text);
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
        writeLine("WARNING: " + text);
    }

    @Override
    public void writeVerboseLine(String text) {
        writeLine("VERBOSE: " + text);
    }

    @Override
    public void writeDebugLine(String text) {
        writeLine("DEBUG: " + text);
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
        return PAGE_WIDTH;
    }

    @Override
    public int windowHeight() {
        return PAGE_HEIGHT;
    }

    @Override
    public boolean supportsVirtualTerminal() {
        return false;
    }

    void flush() {
        out.flush();
    }
}
