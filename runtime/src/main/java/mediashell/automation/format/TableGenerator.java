package mediashell.automation.format;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.format.data.FormatEntryData.Cell;
import mediashell.automation.format.data.FormatEntryData.Payload;
import mediashell.automation.format.data.FormatEntryData.Row;
import mediashell.automation.format.data.Layout;
import mediashell.automation.session.ExecutionContext;

/** A table without a declared view: columns from the properties asked for or those of the first object. */
final class TableGenerator implements ShapeGenerator {

    private static final int MOST_DEFAULT_COLUMNS = 10;

    private record Source(PropertySpec spec, ValueExpression value) {}

    private final ExecutionContext context;
    private final FormatOptions options;
    private final ValueText text;
    private final List<Source> sources = new ArrayList<>();
    private final Layout layout;

    TableGenerator(ExecutionContext context, FormatOptions options, Object first) {
        this.context = context;
        this.options = options;
        this.text = new ValueText(context);
        collectSources(first);
        this.layout = makeLayout(first);
    }

    private void collectSources(Object first) {
        if (options.properties().isEmpty()) {
            List<String> names = DisplayProperties.defaultSet(context, first);
            if (names == null) {
                List<String> all = DisplayProperties.all(context, first);
                names = all.subList(0, Math.min(all.size(), MOST_DEFAULT_COLUMNS));
            }
            names.forEach(name -> add(PropertySpec.of(name), name));
            return;
        }
        for (PropertySpec spec : options.properties()) {
            addRequested(first, spec);
        }
    }

    private void addRequested(Object first, PropertySpec spec) {
        if (spec.value().block() != null) {
            sources.add(new Source(spec, spec.value()));
            return;
        }
        List<String> names =
                DisplayProperties.resolve(context, first, spec.value().property());
        if (names.isEmpty()) {
            add(spec, spec.value().property());
        }
        names.forEach(name -> add(spec, name));
    }

    private void add(PropertySpec spec, String property) {
        sources.add(new Source(spec, ValueExpression.property(property)));
    }

    private Layout makeLayout(Object first) {
        List<Layout.Column> columns = new ArrayList<>();
        for (Source source : sources) {
            Alignment alignment = source.spec().alignment();
            if (alignment == Alignment.UNDEFINED) {
                alignment = DefaultAlignment.of(DisplayProperties.value(context, first, source.value()));
            }
            String label = source.spec().label();
            columns.add(new Layout.Column(
                    label != null ? label : source.value().text(), source.spec().width(), alignment));
        }
        return new Layout.Table(columns, true, options.wrap(), options.hideTableHeaders());
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public Payload entry(Object target) {
        List<Cell> cells = new ArrayList<>(sources.size());
        for (Source source : sources) {
            Object value = DisplayProperties.value(context, target, source.value());
            boolean roundFloats = source.spec().format() == null;
            cells.add(new Cell(text.of(value, source.spec().format(), roundFloats), Alignment.UNDEFINED));
        }
        return new Row(cells, null);
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
