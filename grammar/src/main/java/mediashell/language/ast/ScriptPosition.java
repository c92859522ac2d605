package mediashell.language.ast;

/**
 * A place in a script.
 *
 * @param file the file's name; null when the text comes from no file
 * @param offset UTF-16 units from the start, from 0
 * @param lineNumber the line, from 1
 * @param columnNumber UTF-16 units in the line, from 1
 * @param line the text of the line, with its end
 */
public record ScriptPosition(String file, int offset, int lineNumber, int columnNumber, String line) {
    /** The text of the line without its end. */
    public String lineText() {
        return line.replace("\n", "").replace("\r", "");
    }
}
