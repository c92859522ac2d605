package mediashell.automation.format.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.format.Alignment;

/**
 * Reads the compact form of the product's own views: one fact a line, fields separated by tabs.
 *
 * <pre>
 * view    table|list|wide|custom  NAME  TYPE,TYPE
 * group   LABEL  VALUE
 * autosize / hideheaders
 * header  LABEL  WIDTH  ALIGNMENT (backslash and n in the label end a line)
 * row     TYPES  wrap            then  column  VALUE  ALIGNMENT  FORMAT
 * entry   TYPES                  then  item    LABEL  VALUE  FORMAT
 * wide    VALUE  FORMAT
 * text    VALUE                  one line of a custom view
 * </pre>
 *
 * <p>A value is a property's name, or a script when it begins with {@code =}.
 */
final class ViewFileReader {

    private final List<String> lines;
    private int next;
    private String[] fields;

    ViewFileReader(List<String> lines) {
        this.lines = lines;
    }

    List<FormatView> views() {
        List<FormatView> views = new ArrayList<>();
        while (advance("view")) {
            String kind = field(1);
            String name = field(2);
            List<String> types = types(field(3));
            ViewGroup group = advance("group") ? new ViewGroup(value(field(2)), orNull(field(1))) : null;
            views.add(
                    switch (kind) {
                        case "table" -> table(name, types, group);
                        case "list" -> new ListView(name, types, group, entries());
                        case "wide" -> wide(name, types, group);
                        case "custom" -> custom(name, types, group);
                        default -> throw new IllegalStateException("a view is a " + kind);
                    });
        }
        return views;
    }

    private TableView table(String name, List<String> types, ViewGroup group) {
        boolean autoSize = advance("autosize");
        boolean hideHeaders = advance("hideheaders");
        List<TableView.Header> headers = new ArrayList<>();
        while (advance("header")) {
            headers.add(new TableView.Header(
                    orNull(field(1).replace("\\n", "\n")), Integer.parseInt(field(2)), alignment(field(3))));
        }
        List<TableView.Row> rows = new ArrayList<>();
        while (advance("row")) {
            List<String> selectedBy = types(field(1));
            boolean wrap = field(2).equals("wrap");
            List<TableView.Column> columns = new ArrayList<>();
            while (advance("column")) {
                columns.add(new TableView.Column(value(field(1)), alignment(field(2)), orNull(field(3))));
            }
            rows.add(new TableView.Row(selectedBy, wrap, columns));
        }
        return new TableView(name, types, group, autoSize, hideHeaders, headers, rows);
    }

    private List<ListView.Entry> entries() {
        List<ListView.Entry> entries = new ArrayList<>();
        while (advance("entry")) {
            List<String> selectedBy = types(field(1));
            List<ListView.Item> items = new ArrayList<>();
            while (advance("item")) {
                items.add(new ListView.Item(orNull(field(1)), value(field(2)), orNull(field(3)), null));
            }
            entries.add(new ListView.Entry(selectedBy, items));
        }
        return entries;
    }

    private WideView wide(String name, List<String> types, ViewGroup group) {
        if (!advance("wide")) {
            throw new IllegalStateException("the wide view " + name + " shows nothing");
        }
        return new WideView(name, types, group, value(field(1)), orNull(field(2)), 0);
    }

    private CustomView custom(String name, List<String> types, ViewGroup group) {
        List<CustomView.Piece> pieces = new ArrayList<>();
        while (advance("text")) {
            pieces.add(new CustomView.Expression(value(field(1)), false, null, List.of()));
            pieces.add(new CustomView.NewLine(1));
        }
        return new CustomView(name, types, group, List.of(new CustomView.Entry(List.of(), pieces)));
    }

    /** Takes the next line if it is of that kind. */
    private boolean advance(String kind) {
        if (next >= lines.size()) {
            return false;
        }
        String line = lines.get(next);
        if (!line.equals(kind) && !line.startsWith(kind + "\t")) {
            return false;
        }
        fields = line.split("\t", -1);
        next++;
        return true;
    }

    private String field(int index) {
        return index < fields.length ? fields[index] : "";
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ViewValue value(String text) {
        return text.startsWith("=") ? new ViewValue(true, text.substring(1)) : new ViewValue(false, text);
    }

    private static List<String> types(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static Alignment alignment(String text) {
        return text.isEmpty() ? Alignment.UNDEFINED : Alignment.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
