package mediashell.automation.host;

import java.util.List;

/** Shows everything through another user interface, and copies it into the transcripts of the session that it is given. */
public final class TranscribingUserInterface implements PSHostUserInterface {

    private final PSHostUserInterface shown;
    private volatile Transcripts transcripts;

    public TranscribingUserInterface(PSHostUserInterface shown) {
        this.shown = shown;
    }

    /** Names the transcripts that get a copy from now on. */
    void copyTo(Transcripts copies) {
        this.transcripts = copies;
    }

    private void copy(String text) {
        if (isTranscribing()) {
            transcripts.write(text);
        }
    }

    @Override
    public boolean isTranscribing() {
        return transcripts != null && transcripts.areRunning();
    }

    @Override
    public void write(String foreground, String background, String text) {
        shown.write(foreground, background, text);
        copy(text);
    }

    @Override
    public void writeLine(String text) {
        shown.writeLine(text);
        copy(text + "\n");
    }

    @Override
    public void writeErrorLine(String text) {
        shown.writeErrorLine(text);
        copy(text + "\n");
    }

    @Override
    public void writeWarningLine(String text) {
        shown.writeWarningLine(text);
        copy("WARNING: " + text + "\n");
    }

    @Override
    public void writeVerboseLine(String text) {
        shown.writeVerboseLine(text);
        copy("VERBOSE: " + text + "\n");
    }

    @Override
    public void writeDebugLine(String text) {
        shown.writeDebugLine(text);
        copy("DEBUG: " + text + "\n");
    }

    @Override
    public void writeProgress(long sourceId, ProgressRecord record) {
        shown.writeProgress(sourceId, record);
    }

    @Override
    public String readLine() {
        String line = shown.readLine();
        copy(line + "\n");
        return line;
    }

    /** A secret is copied nowhere. */
    @Override
    public char[] readLineAsSecret() {
        return shown.readLineAsSecret();
    }

    @Override
    public int promptForChoice(String caption, String message, List<ChoiceDescription> choices, int defaultChoice) {
        int choice = shown.promptForChoice(caption, message, choices, defaultChoice);
        copy(caption + "\n" + message + "\n" + choices.get(Math.max(choice, 0)).label() + "\n");
        return choice;
    }

    @Override
    public int bufferWidth() {
        return shown.bufferWidth();
    }

    @Override
    public int windowHeight() {
        return shown.windowHeight();
    }

    @Override
    public boolean supportsVirtualTerminal() {
        return shown.supportsVirtualTerminal();
    }
}
