package mediashell.automation.host;

/**
 * Text in and out of a host (PSHostUserInterface). Colours are names of {@code ConsoleColor}, null for the default. A host that nobody
 * answers throws {@code HostException} from the reading methods.
 */
public interface PSHostUserInterface {

    void write(String foreground, String background, String text);

    void writeLine(String text);

    void writeErrorLine(String text);

    void writeWarningLine(String text);

    void writeVerboseLine(String text);

    void writeDebugLine(String text);

    void writeProgress(long sourceId, ProgressRecord record);

    String readLine();

    /** Reads without echo. */
    char[] readLineAsSecret();

    /** {@code $Host.UI.PromptForChoice}: the index chosen. */
    int promptForChoice(String caption, String message, java.util.List<ChoiceDescription> choices, int defaultChoice);

    /** Columns of the screen, or of the page when output is redirected. */
    int bufferWidth();

    int windowHeight();

    boolean supportsVirtualTerminal();

    /** Whether a transcript wants to see what programs write. */
    default boolean isTranscribing() {
        return false;
    }
}
