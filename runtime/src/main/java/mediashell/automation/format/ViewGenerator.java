package mediashell.automation.format;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.format.data.FormatEntryData.Cell;
import mediashell.automation.format.data.FormatEntryData.Field;
import mediashell.automation.format.data.FormatEntryData.Fields;
import mediashell.automation.format.data.FormatEntryData.Lines;
import mediashell.automation.format.data.FormatEntryData.Payload;
import mediashell.automation.format.data.FormatEntryData.Row;
import mediashell.automation.format.data.FormatEntryData.WideItem;
import mediashell.automation.format.data.Layout;
import mediashell.automation.format.view.CustomView;
import mediashell.automation.format.view.FormatView;
import mediashell.automation.format.view.ListView;
import mediashell.automation.format.view.TableView;
import mediashell.automation.format.view.ViewGroup;
import mediashell.automation.format.view.ViewValue;
import mediashell.automation.format.view.WideView;
import mediashell.automation.session.ExecutionContext;

/** Shows objects by a declared view. */
final class ViewGenerator implements ShapeGenerator {

    private final ExecutionContext context;
    private final FormatOptions options;
    private final FormatView view;
    private final ViewScripts scripts;
    private final ValueText text;
    private final Layout layout;

    ViewGenerator(ExecutionContext context, FormatOptions options, FormatView view, ViewScripts scripts) {
        this.context = context;
        this.options = options;
        this.view = view;
        this.scripts = scripts;
        this.text = new ValueText(context);
        this.layout = makeLayout();
    }

    private Layout makeLayout() {
        return switch (view) {
            case TableView table -> tableLayout(table);
            case ListView _ -> new Layout.ListLayout();
            case WideView wide ->
                new Layout.Wide(options.columns() > 0 ? options.columns() : wide.columns(), options.autoSize());
            case CustomView _ -> new Layout.Custom();
        };
    }

    private Layout tableLayout(TableView table) {
        List<TableView.Column> columns = defaultRow(table).columns();
        List<Layout.Column> result = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            TableView.Header header = i < table.headers().size()
                    ? table.headers().get(i)
                    : new TableView.Header(null, 0, Alignment.UNDEFINED);
            TableView.Column column = columns.get(i);
            Alignment alignment = column.alignment() != Alignment.UNDEFINED ? column.alignment() : header.alignment();
            String label =
                    header.label() != null ? header.label() : column.value().text();
            result.add(new Layout.Column(label, options.autoSize() ? 0 : header.width(), alignment));
        }
        boolean autoSize = options.autoSize() || table.autoSize();
        boolean hideHeaders = options.hideTableHeaders() || table.hideHeaders();
        return new Layout.Table(result, autoSize, options.wrap(), hideHeaders);
    }

    private static TableView.Row defaultRow(TableView table) {
        return table.rows().stream()
                .filter(row -> row.selectedBy().isEmpty())
                .findFirst()
                .orElse(table.rows().getFirst());
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public Payload entry(Object target) {
        return switch (view) {
            case TableView table -> row(table, target);
            case ListView list -> fields(list, target);
            case WideView wide -> new WideItem(text.of(value(target, wide.value()), wide.format(), false));
            case CustomView custom -> new Lines(new CustomViewWriter(context, scripts, text).lines(custom, target));
        };
    }

    private Payload row(TableView table, Object target) {
        List<String> names = context.members().typeNames(target);
        TableView.Row row = table.rows().stream()
                .filter(candidate -> candidate.selectedBy().stream().anyMatch(names::contains))
                .findFirst()
                .orElse(defaultRow(table));
        List<Cell> cells = new ArrayList<>();
        for (TableView.Column column : row.columns()) {
            cells.add(new Cell(text.of(value(target, column.value()), column.format(), false), column.alignment()));
        }
        return new Row(cells, row.wrap() ? Boolean.TRUE : null);
    }

    private Payload fields(ListView list, Object target) {
        List<String> names = context.members().typeNames(target);
        ListView.Entry entry = list.entries().stream()
                .filter(candidate -> candidate.selectedBy().stream().anyMatch(names::contains))
                .findFirst()
                .orElse(list.entries().getFirst());
        List<Field> fields = new ArrayList<>();
        for (ListView.Item item : entry.items()) {
            if (scripts.holds(item.condition(), target)) {
                String label =
                        item.label() != null ? item.label() : item.value().text();
                fields.add(new Field(label, text.of(value(target, item.value()), item.format(), false)));
            }
        }
        return new Fields(fields);
    }

    private Object value(Object target, ViewValue value) {
        return DisplayProperties.value(context, target, scripts.expression(value));
    }

    @Override
    public boolean isApplicable(List<String> typeNames) {
        return typeNames.stream().anyMatch(view.typeNames()::contains);
    }

    @Override
    public PropertySpec groupBy() {
        if (options.groupBy() != null) {
            return options.groupBy();
        }
        ViewGroup group = view.groupBy();
        return group == null
                ? null
                : new PropertySpec(scripts.expression(group.value()), group.label(), null, 0, Alignment.UNDEFINED);
    }
}
