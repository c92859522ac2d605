package mediashell.automation.format.error;

import mediashell.language.ast.ScriptExtent;

/** The position of a call as PowerShell shows it below an error. */
public final class PositionText {
    private PositionText() {}

    public static String line(ScriptExtent extent) {
        return extent.startScriptPosition().lineText();
    }

    /** "At file:line char:column", the line, and a row of tildes below the text meant. */
    public static String message(ScriptExtent extent) {
        String where = extent.file() == null ? "line" : extent.file();
        int column = extent.startColumnNumber();
        String line = line(extent);
        int end = Math.min(line.length(), column - 1 + (extent.endOffset() - extent.startOffset()));
        int marks = Math.max(1, end - column + 1);
        return "At " + where + ":" + extent.startLineNumber() + " char:" + column + "\n+ " + line + "\n+ "
                + " ".repeat(column - 1) + "~".repeat(marks);
    }
}
