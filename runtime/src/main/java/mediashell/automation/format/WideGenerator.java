package mediashell.automation.format;

import java.util.List;

import mediashell.automation.format.data.FormatEntryData.Payload;
import mediashell.automation.format.data.FormatEntryData.WideItem;
import mediashell.automation.format.data.Layout;
import mediashell.automation.session.ExecutionContext;

/** A wide layout without a declared view: the property asked for, the type's DefaultDisplayProperty, Name, or the first one. */
final class WideGenerator implements ShapeGenerator {

    private final ExecutionContext context;
    private final FormatOptions options;
    private final ValueText text;

    WideGenerator(ExecutionContext context, FormatOptions options) {
        this.context = context;
        this.options = options;
        this.text = new ValueText(context);
    }

    @Override
    public Layout layout() {
        return new Layout.Wide(options.columns(), options.autoSize());
    }

    @Override
    public Payload entry(Object target) {
        if (!options.properties().isEmpty()) {
            PropertySpec spec = options.properties().getFirst();
            return new WideItem(text.of(DisplayProperties.value(context, target, spec.value()), spec.format(), false));
        }
        String property = DisplayProperties.naming(context, target);
        if (property == null) {
            List<String> all = DisplayProperties.all(context, target);
            property = all.isEmpty() ? null : all.getFirst();
        }
        Object value = property == null
                ? target
                : DisplayProperties.value(context, target, ValueExpression.property(property));
        return new WideItem(text.of(value, null, false));
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
