package mediashell.host.repl;

import java.util.List;

import mediashell.automation.host.ChoiceDescription;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.host.ProgressRecord;
import mediashell.host.AnsiColors;
import mediashell.host.ProgressBar;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;

/** Text in and out of a JLine terminal, with colours and one line of progress. */
final class TerminalUserInterface implements PSHostUserInterface {

    private final Terminal terminal;
    private LineReader reader;
    private boolean progressShown;

    TerminalUserInterface(Terminal terminal) {
        this.terminal = terminal;
    }

    void setReader(LineReader lineReader) {
        this.reader = lineReader;
    }

    @Override
    public void write(String foreground, String background, String text) {
        clearProgress();
        terminal.writer().print(AnsiColors.paint(foreground, background, text));
        terminal.flush();
    }

    @Override
    public void writeLine(String text) {
        clearProgress();
        terminal.writer().println(text);
    }

    @Override
    public void writeErrorLine(String text) {
        clearProgress();
        terminal.writer().println(text);
        terminal.flush();
    }

    @Override
    public void writeWarningLine(String text) {
        notice("WARNING: " + text);
    }

    @Override
    public void writeVerboseLine(String text) {
        notice("VERBOSE: " + text);
    }

    @Override
    public void writeDebugLine(String text) {
        notice("DEBUG: " + text);
    }

    private void notice(String text) {
        clearProgress();
        terminal.writer().println(AnsiColors.paint("Yellow", null, text));
        terminal.flush();
    }

    @Override
    public void writeProgress(long sourceId, ProgressRecord record) {
        if (record.completed()) {
            clearProgress();
            return;
        }
        terminal.writer().print("\r\u001b[K" + ProgressBar.line(record, bufferWidth()));
        terminal.flush();
        progressShown = true;
    }

    private void clearProgress() {
        if (progressShown) {
            terminal.writer().print("\r\u001b[K");
            progressShown = false;
        }
    }

    @Override
    public String readLine() {
        return reader.readLine("");
    }

    @Override
    public char[] readLineAsSecret() {
        return reader.readLine("", '*').toCharArray();
    }

    @Override
    public int promptForChoice(String caption, String message, List<ChoiceDescription> choices, int defaultChoice) {
        writeLine(caption);
        writeLine(message);
        StringBuilder menu = new StringBuilder();
        choices.forEach(choice ->
                menu.append('[').append(choice.label().replace("&", "")).append("] "));
        for (; ; ) {
            String answer = reader.readLine(menu.toString());
            if (answer.isEmpty()) {
                return defaultChoice;
            }
            int index = mediashell.host.ChoiceMatch.indexOf(choices, answer);
            if (index >= 0) {
                return index;
            }
        }
    }

    @Override
    public int bufferWidth() {
        return terminal.getSize().getColumns() > 0 ? terminal.getSize().getColumns() : 120;
    }

    @Override
    public int windowHeight() {
        return terminal.getSize().getRows() > 0 ? terminal.getSize().getRows() : 50;
    }

    @Override
    public boolean supportsVirtualTerminal() {
        return true;
    }
}
