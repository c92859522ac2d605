package mediashell.language.lexer;

import java.util.Arrays;

import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.SourceText;

/**
 * The characters that a lexer reads: a whole script, or the sub-expression of a string. Within a string quotes may be
 * doubled or escaped; the extra characters are left out here, and {@link #extent} maps back to the whole text.
 */
public final class Script {
    private final SourceText source;
    private final String text;
    private final int base;
    private final int[] skipped;

    private Script(SourceText source, String text, int base, int[] skipped) {
        this.source = source;
        this.text = text;
        this.base = base;
        this.skipped = skipped;
    }

    /** A whole script. */
    public static Script of(SourceText source) {
        return new Script(source, source.text(), 0, new int[0]);
    }

    /** The part from {@code start} to {@code end} without the characters at {@code skipped}, ascending offsets in it. */
    Script part(int start, int end, int... leftOut) {
        var kept = new StringBuilder(end - start);
        int from = start;
        for (int i : leftOut) {
            kept.append(text, from, i);
            from = i + 1;
        }
        kept.append(text, from, end);
        var inSource = new int[leftOut.length + skipped.length];
        int count = 0;
        for (int i : leftOut) {
            inSource[count++] = offset(i);
        }
        int first = offset(start);
        for (int i : skipped) {
            if (i >= first) {
                inSource[count++] = i;
            }
        }
        Arrays.sort(inSource, 0, count);
        return new Script(source, kept.toString(), first, Arrays.copyOf(inSource, count));
    }

    public SourceText source() {
        return source;
    }

    int length() {
        return text.length();
    }

    char at(int position) {
        return position < text.length() ? text.charAt(position) : Characters.END;
    }

    boolean startsWith(String prefix, int position) {
        return text.startsWith(prefix, position);
    }

    String substring(int start, int end) {
        return text.substring(start, end);
    }

    ScriptExtent extent(int start, int end) {
        return source.extent(offset(start), end > start ? offset(end - 1) + 1 : offset(start));
    }

    private int offset(int position) {
        int offset = base + position;
        for (int i = 0; i < skipped.length && skipped[i] <= offset; i++) {
            offset++;
        }
        return offset;
    }
}
