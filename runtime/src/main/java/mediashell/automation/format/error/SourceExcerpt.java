package mediashell.automation.format.error;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.format.style.PSStyle;
import mediashell.language.ast.ScriptExtent;

/** A line of a script with its number, what is meant in it underlined, and a message below. */
final class SourceExcerpt {

    private static final int NUMBER_WIDTH = 4;
    private static final int FRAME = NUMBER_WIDTH + 3;
    private static final int LEAST_TEXT = 20;
    private static final String CUT = "…";

    private final PSStyle style;
    private final int width;

    SourceExcerpt(PSStyle style, int width) {
        this.style = style;
        this.width = width;
    }

    String of(ScriptExtent extent, String message) {
        String number = "%4d".formatted(extent.startLineNumber());
        String margin = " ".repeat(number.length() - NUMBER_WIDTH);
        String accent = style.active("ErrorAccent");
        String error = style.active("Error");
        Window window = window(extent, Math.max(LEAST_TEXT, width - FRAME - margin.length() - 1));
        String empty = accent + margin + "     | " + error;
        StringBuilder text = new StringBuilder(reset());
        text.append(extent.file() == null ? "" : extent.file() + ":" + extent.startLineNumber());
        text.append('\n').append(accent).append(margin).append("Line |\n");
        text.append(accent)
                .append(number)
                .append(" | ")
                .append(reset())
                .append(' ')
                .append(window.text)
                .append('\n');
        text.append(empty).append(' ').append(" ".repeat(window.offset)).append("~".repeat(window.length));
        for (String line : wrapped(message, Math.max(LEAST_TEXT, width - FRAME - margin.length()))) {
            text.append('\n').append(empty).append(line);
        }
        return text.append(reset()).toString();
    }

    private String reset() {
        return style.isActive() ? PSStyle.RESET : "";
    }

    /** A part of a line that fits the page. */
    private record Window(String text, int offset, int length) {}

    private static Window window(ScriptExtent extent, int room) {
        String line = extent.startScriptPosition().lineText();
        int offset = Math.min(extent.startColumnNumber() - 1, line.length());
        int length = Math.clamp(extent.endOffset() - extent.startOffset(), 1, Math.max(1, line.length() - offset));
        if (line.length() <= room) {
            return new Window(line, offset, length);
        }
        int start = offset + length <= room ? 0 : Math.max(0, Math.min(offset, line.length() - room));
        int end = Math.min(line.length(), start + room);
        String text = (start > 0 ? CUT + line.substring(start + 1, end) : line.substring(start, end));
        text = end < line.length() ? text.substring(0, text.length() - 1) + CUT : text;
        return new Window(text, offset - start, Math.min(length, Math.max(1, end - offset)));
    }

    /** Lines broken at blanks so that none is longer than the room; a longer word stays whole. */
    private static List<String> wrapped(String message, int room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : message.split("\r\n|\n|\r", -1)) {
            String rest = paragraph;
            while (rest.length() > room) {
                int blank = rest.lastIndexOf(' ', room);
                int end = blank > 0 ? blank : rest.indexOf(' ', room);
                if (end < 0) {
                    break;
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end + 1);
            }
            lines.add(rest);
        }
        return lines;
    }
}
