package mediashell.automation.session;

import mediashell.language.ast.ScriptExtent;

/** Writes ScriptStackTrace: a line a call, innermost first. */
final class StackTraceText {
    private static final int MAX_FRAMES = 512;

    private StackTraceText() {}

    static String of(CallFrame innermost) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (CallFrame frame = innermost; frame != null && count < MAX_FRAMES; frame = frame.caller()) {
            ScriptExtent position = frame.position();
            if (count++ > 0) {
                text.append('\n');
            }
            String file = position == null || position.file() == null ? "<No file>" : position.file();
            int line = position == null ? 1 : position.startLineNumber();
            text.append("at ").append(frame.functionName()).append(", ").append(file);
            text.append(": line ").append(line);
        }
        return text.toString();
    }
}
