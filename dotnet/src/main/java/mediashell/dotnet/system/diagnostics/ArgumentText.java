package mediashell.dotnet.system.diagnostics;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits an argument string into arguments as System.Diagnostics.ProcessStartInfo.Arguments is read on Unix: blanks and tabs separate; double
 * quotes group; backslashes count only before a quote, where two make one and an odd one makes the quote a character; two quotes inside quotes
 * are one.
 */
public final class ArgumentText {
    private final String text;
    private final List<String> arguments = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int position;
    private boolean quoted;
    private boolean started;

    private ArgumentText(String text) {
        this.text = text;
    }

    public static List<String> split(String text) {
        return new ArgumentText(text).split();
    }

    private List<String> split() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (next == '\\') {
                backslashes();
            } else if (next == '"') {
                quote();
            } else if (!quoted && (next == ' ' || next == '\t')) {
                finish();
                position++;
            } else {
                add(next);
                position++;
            }
        }
        finish();
        return arguments;
    }

    private void backslashes() {
        int count = 0;
        while (position < text.length() && text.charAt(position) == '\\') {
            count++;
            position++;
        }
        boolean beforeQuote = position < text.length() && text.charAt(position) == '"';
        for (int i = 0; i < (beforeQuote ? count / 2 : count); i++) {
            add('\\');
        }
        if (beforeQuote && count % 2 == 1) {
            add('"');
            position++;
        }
    }

    private void quote() {
        boolean doubled = quoted && position + 1 < text.length() && text.charAt(position + 1) == '"';
        if (doubled) {
            add('"');
            position += 2;
            return;
        }
        quoted = !quoted;
        started = true;
        position++;
    }

    private void add(char character) {
        current.append(character);
        started = true;
    }

    private void finish() {
        if (started) {
            arguments.add(current.toString());
            current.setLength(0);
            started = false;
        }
    }
}
