package mediashell.media.engine;

import java.util.function.Consumer;

/** Cuts text that is printed piece by piece into its lines. */
final class LineCollector implements Appendable {

    private final Consumer<String> lines;
    private final StringBuilder line = new StringBuilder();

    /** @param lines takes each line, without its end, as soon as it is whole */
    LineCollector(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public Appendable append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            append(text.charAt(i));
        }
        return this;
    }

    @Override
    public Appendable append(char unit) {
        if (unit != '\n') {
            line.append(unit);
            return this;
        }
        lines.accept(line.toString());
        line.setLength(0);
        return this;
    }
}
