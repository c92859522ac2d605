package mediashell.automation.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.format.view.CustomView;
import mediashell.automation.format.view.CustomView.Expression;
import mediashell.automation.format.view.CustomView.Frame;
import mediashell.automation.format.view.CustomView.NewLine;
import mediashell.automation.format.view.CustomView.Piece;
import mediashell.automation.format.view.CustomView.Text;
import mediashell.automation.session.ExecutionContext;

/** Writes the pieces of a custom view as lines. */
final class CustomViewWriter {

    private final ExecutionContext context;
    private final ViewScripts scripts;
    private final ValueText text;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int indent;

    CustomViewWriter(ExecutionContext context, ViewScripts scripts, ValueText text) {
        this.context = context;
        this.scripts = scripts;
        this.text = text;
    }

    List<String> lines(CustomView view, Object target) {
        List<String> names = context.members().typeNames(target);
        CustomView.Entry entry = view.entries().stream()
                .filter(candidate -> candidate.selectedBy().stream().anyMatch(names::contains))
                .findFirst()
                .orElse(view.entries().getFirst());
        writeAll(entry.pieces(), target);
        if (!line.isEmpty()) {
            endLine();
        }
        return lines;
    }

    private void writeAll(List<Piece> pieces, Object target) {
        pieces.forEach(piece -> write(piece, target));
    }

    private void write(Piece piece, Object target) {
        switch (piece) {
            case Text(String words) -> append(words);
            case NewLine(int count) -> {
                for (int i = 0; i < count; i++) {
                    endLine();
                }
            }
            case Frame frame -> writeFrame(frame, target);
            case Expression expression -> writeExpression(expression, target);
        }
    }

    private void writeFrame(Frame frame, Object target) {
        if (!line.isEmpty()) {
            endLine();
        }
        indent += frame.leftIndent();
        writeAll(frame.pieces(), target);
        if (!line.isEmpty()) {
            endLine();
        }
        indent -= frame.leftIndent();
    }

    private void writeExpression(Expression expression, Object target) {
        if (!scripts.holds(expression.condition(), target)) {
            return;
        }
        Object value = expression.value() == null
                ? target
                : DisplayProperties.value(context, target, scripts.expression(expression.value()));
        Iterator<Object> elements = expression.enumerate() ? CollectionElements.of(context, value) : null;
        if (elements == null) {
            writeValue(expression, value);
            return;
        }
        elements.forEachRemaining(element -> writeValue(expression, element));
    }

    private void writeValue(Expression expression, Object value) {
        if (expression.pieces().isEmpty()) {
            append(text.of(value, null, false));
        } else {
            writeAll(expression.pieces(), value);
        }
    }

    private void append(String words) {
        String[] parts = words.split("\r\n|\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                endLine();
            }
            line.append(parts[i]);
        }
    }

    private void endLine() {
        lines.add(line.isEmpty() ? "" : " ".repeat(indent) + line);
        line.setLength(0);
    }
}
