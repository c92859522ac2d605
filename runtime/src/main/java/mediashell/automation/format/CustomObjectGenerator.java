package mediashell.automation.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.format.data.FormatEntryData.Lines;
import mediashell.automation.format.data.FormatEntryData.Payload;
import mediashell.automation.format.data.Layout;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;

/** Format-Custom without a declared view: an object's class and properties, nested ones indented, down to a depth. */
final class CustomObjectGenerator implements ShapeGenerator {

    private static final int STEP = 2;

    private final ExecutionContext context;
    private final FormatOptions options;
    private final ValueText text;

    CustomObjectGenerator(ExecutionContext context, FormatOptions options) {
        this.context = context;
        this.options = options;
        this.text = new ValueText(context);
    }

    @Override
    public Layout layout() {
        return new Layout.Custom();
    }

    @Override
    public Payload entry(Object target) {
        List<String> lines = new ArrayList<>();
        writeObject(target, 0, options.depth(), lines);
        lines.add("");
        return new Lines(lines);
    }

    private void writeObject(Object target, int indent, int depth, List<String> lines) {
        line(lines, indent, "class " + Types.of(target).name());
        line(lines, indent, "{");
        for (String name : names(target)) {
            writeProperty(
                    name,
                    DisplayProperties.value(context, target, ValueExpression.property(name)),
                    indent + STEP,
                    depth,
                    lines);
        }
        line(lines, indent, "}");
    }

    private List<String> names(Object target) {
        if (options.properties().isEmpty()) {
            return DisplayProperties.all(context, target);
        }
        return options.properties().stream()
                .filter(spec -> spec.value().property() != null)
                .flatMap(spec ->
                        DisplayProperties.resolve(context, target, spec.value().property()).stream())
                .toList();
    }

    private void writeProperty(String name, Object value, int indent, int depth, List<String> lines) {
        Iterator<Object> elements = CollectionElements.of(context, value);
        if (elements != null && depth > 0) {
            line(lines, indent, name + " = ");
            line(lines, indent + STEP, "[");
            elements.forEachRemaining(element -> writeElement(element, indent + 2 * STEP, depth - 1, lines));
            line(lines, indent + STEP, "]");
            lines.add("");
        } else if (isNested(value) && depth > 0) {
            line(lines, indent, name + " = ");
            writeObject(value, indent + STEP, depth - 1, lines);
        } else {
            line(lines, indent, name + " = " + text.of(value, null, false));
        }
    }

    private void writeElement(Object element, int indent, int depth, List<String> lines) {
        if (isNested(element) && depth > 0) {
            writeObject(element, indent, depth, lines);
        } else {
            line(lines, indent, text.of(element, null, false));
        }
    }

    private boolean isNested(Object value) {
        return value != null
                && ScalarText.of(context, value) == null
                && !DisplayProperties.all(context, value).isEmpty();
    }

    private static void line(List<String> lines, int indent, String words) {
        lines.add(" ".repeat(indent) + words);
    }

    @Override
    public boolean isApplicable(List<String> typeNames) {
        return true;
    }

    @Override
    public PropertySpec groupBy() {
        return options.groupBy();
    }
}
