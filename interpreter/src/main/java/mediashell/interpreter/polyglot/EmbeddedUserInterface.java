package mediashell.interpreter.polyglot;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.host.ChoiceDescription;
import mediashell.automation.host.PSHostUserInterface;
import mediashell.automation.host.ProgressRecord;
import mediashell.automation.types.FacadeTypes;

/** Plain text on the streams of the context; errors and warnings on its error stream; questions cannot be asked. */
final class EmbeddedUserInterface implements PSHostUserInterface {
    private static final int PAGE_WIDTH = 120;
    private static final int PAGE_HEIGHT = 50;

    private final PrintStream out;
    private final PrintStream error;

    EmbeddedUserInterface(OutputStream out, OutputStream error) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.error = new PrintStream(error, false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(String foreground, String background, String text) {
        out.print(text);
    }

    @Override
    public void writeLine(String text) {
        out.print(text + "\n");
    }

    @Override
    public void writeErrorLine(String text) {
        error.print(text + "\n");
    }

    @Override
    public void writeWarningLine(String text) {
        writeErrorLine("WARNING: " + text);
    }

    @Override
    public void writeVerboseLine(String text) {
        writeErrorLine("VERBOSE: " + text);
    }

    @Override
    public void writeDebugLine(String text) {
        writeErrorLine("DEBUG: " + text);
    }

    @Override
    public void writeProgress(long sourceId, ProgressRecord record) {}

    @Override
    public String readLine() {
        throw nobodyAnswers();
    }

    @Override
    public char[] readLineAsSecret() {
        throw nobodyAnswers();
    }

    @Override
    public int promptForChoice(String caption, String message, List<ChoiceDescription> choices, int defaultChoice) {
        throw nobodyAnswers();
    }

    private static DotNetException nobodyAnswers() {
        return new DotNetException(
                FacadeTypes.find("System.Management.Automation.Host.HostException"),
                "an embedded session has nobody who could answer; give the value as a parameter");
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
        error.flush();
    }
}
