package mediashell.automation.format;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.format.data.FormatEntryData.Field;
import mediashell.automation.format.data.FormatEntryData.Fields;
import mediashell.automation.format.data.FormatEntryData.Payload;
import mediashell.automation.format.data.Layout;
import mediashell.automation.session.ExecutionContext;

/** A list without a declared view; each object shows the properties it has. */
final class ListGenerator implements ShapeGenerator {

    private final ExecutionContext context;
    private final FormatOptions options;
    private final ValueText text;

    ListGenerator(ExecutionContext context, FormatOptions options) {
        this.context = context;
        this.options = options;
        this.text = new ValueText(context);
    }

    @Override
    public Layout layout() {
        return new Layout.ListLayout();
    }

    @Override
    public Payload entry(Object target) {
        List<Field> fields = new ArrayList<>();
        if (options.properties().isEmpty()) {
            List<String> names = DisplayProperties.defaultSet(context, target);
            for (String name : names != null ? names : DisplayProperties.all(context, target)) {
                fields.add(field(target, PropertySpec.of(name), ValueExpression.property(name)));
            }
        } else {
            options.properties().forEach(spec -> addRequested(target, spec, fields));
        }
        return new Fields(fields);
    }

    private void addRequested(Object target, PropertySpec spec, List<Field> fields) {
        if (spec.value().block() != null) {
            fields.add(field(target, spec, spec.value()));
            return;
        }
        for (String name :
                DisplayProperties.resolve(context, target, spec.value().property())) {
            fields.add(field(target, spec, ValueExpression.property(name)));
        }
    }

    private Field field(Object target, PropertySpec spec, ValueExpression expression) {
        String label = spec.label() != null ? spec.label() : expression.text();
        return new Field(label, text.of(DisplayProperties.value(context, target, expression), spec.format(), false));
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
