package mediashell.language.ast;

/**
 * A stretch of a script's text. Lines and columns are computed when asked for.
 *
 * @param source the whole text
 * @param startOffset first UTF-16 unit, from 0
 * @param endOffset the unit behind the last one
 */
public record ScriptExtent(SourceText source, int startOffset, int endOffset) {
    /** The file's name; null when the text comes from no file. */
    public String file() {
        return source.fileName();
    }

    public String text() {
        int length = source.text().length();
        return source.text().substring(Math.min(startOffset, length), Math.min(endOffset, length));
    }

    public int startLineNumber() {
        return source.lineNumber(startOffset);
    }

    public int startColumnNumber() {
        return source.columnNumber(startOffset);
    }

    public int endLineNumber() {
        return source.lineNumber(endOffset);
    }

    public int endColumnNumber() {
        return source.columnNumber(endOffset);
    }

    public ScriptPosition startScriptPosition() {
        return position(startOffset);
    }

    public ScriptPosition endScriptPosition() {
        return position(endOffset);
    }

    /** The extent from this one's start to {@code last}'s end. */
    public ScriptExtent to(ScriptExtent last) {
        return new ScriptExtent(source, startOffset, Math.max(startOffset, last.endOffset));
    }

    /** The empty extent right behind this one. */
    public ScriptExtent after() {
        return new ScriptExtent(source, endOffset, endOffset);
    }

    /** The empty extent one character before this one; at the script's start when there is none. */
    public ScriptExtent before() {
        int start = Math.max(0, startOffset - 1);
        return new ScriptExtent(source, start, start);
    }

    private ScriptPosition position(int offset) {
        return new ScriptPosition(
                source.fileName(),
                offset,
                source.lineNumber(offset),
                source.columnNumber(offset),
                source.wholeLine(offset));
    }

    @Override
    public String toString() {
        return text();
    }
}
