package mediashell.automation.format;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import mediashell.automation.format.data.FormatData;
import mediashell.automation.format.data.FormatEndData;
import mediashell.automation.format.data.FormatEntryData;
import mediashell.automation.format.data.FormatEntryData.Fields;
import mediashell.automation.format.data.FormatEntryData.Payload;
import mediashell.automation.format.data.FormatEntryData.Raw;
import mediashell.automation.format.data.FormatStartData;
import mediashell.automation.format.data.GroupEndData;
import mediashell.automation.format.data.GroupStartData;
import mediashell.automation.session.ExecutionContext;

/**
 * The work of a Format cmdlet: objects in, {@link FormatData} out. The first object that is not a scalar decides the view, which then holds
 * for the whole document; objects that a declared view does not know are printed as lists, out of band.
 */
public final class Formatter {

    private final ExecutionContext context;
    private final FormatOptions options;
    private final Consumer<FormatData> sink;
    private ShapeGenerator generator;
    private boolean groupOpen;
    private String groupKey;

    public Formatter(ExecutionContext context, FormatOptions options, Consumer<FormatData> sink) {
        this.context = context;
        this.options = options;
        this.sink = sink;
    }

    /** Formats one object; a collection is unrolled once. Null shows nothing. */
    public void process(Object value) {
        if (value == null) {
            return;
        }
        if (value instanceof FormatData ready) {
            sink.accept(ready);
            return;
        }
        Iterator<Object> elements = CollectionElements.of(context, value);
        if (elements == null) {
            processOne(value);
            return;
        }
        elements.forEachRemaining(element -> {
            if (element != null) {
                processOne(element);
            }
        });
    }

    private void processOne(Object value) {
        String scalar = ScalarText.of(context, value);
        if (scalar != null) {
            sink.accept(new FormatEntryData(new Raw(scalar), true));
            return;
        }
        List<String> typeNames = context.members().typeNames(value);
        if (generator == null && ShapeChoice.isPropertyless(context, value, options)) {
            sink.accept(new FormatEntryData(new Raw(context.conversions().toCultureText(value)), true));
            return;
        }
        if (generator == null && ShapeChoice.isInPlace(typeNames)) {
            outOfBand(value, typeNames);
            return;
        }
        if (generator == null) {
            generator = ShapeChoice.choose(context, options, value, typeNames);
            sink.accept(new FormatStartData(generator.layout()));
        }
        if (!generator.isApplicable(typeNames)) {
            outOfBand(value, typeNames);
            return;
        }
        openGroup(value);
        Payload payload = generator.entry(value);
        if (payload != null) {
            sink.accept(new FormatEntryData(payload, false));
        }
    }

    private void outOfBand(Object value, List<String> typeNames) {
        ShapeGenerator own = ShapeChoice.outOfBand(context, value, typeNames);
        Payload payload = own.entry(value);
        if (payload instanceof Fields(List<FormatEntryData.Field> fields) && fields.isEmpty()) {
            return;
        }
        sink.accept(new FormatEntryData(payload, true));
    }

    private void openGroup(Object value) {
        PropertySpec group = generator.groupBy();
        String key = null;
        if (group != null) {
            key = new ValueText(context).of(DisplayProperties.value(context, value, group.value()), null, false);
        }
        if (groupOpen && Objects.equals(key, groupKey)) {
            return;
        }
        if (groupOpen) {
            sink.accept(new GroupEndData());
        }
        groupOpen = true;
        groupKey = key;
        sink.accept(group == null ? new GroupStartData(null, null) : new GroupStartData(label(value, group), key));
    }

    private String label(Object value, PropertySpec group) {
        if (group.label() != null) {
            return group.label();
        }
        if (group.value().block() != null) {
            return group.value().text();
        }
        List<String> names =
                DisplayProperties.resolve(context, value, group.value().property());
        return names.isEmpty() ? group.value().property() : names.getFirst();
    }

    /** Ends the document, if one was begun. */
    public void end() {
        if (groupOpen) {
            sink.accept(new GroupEndData());
        }
        if (generator != null) {
            sink.accept(new FormatEndData());
        }
        groupOpen = false;
        generator = null;
    }
}
