package mediashell.automation.format.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import mediashell.automation.format.Alignment;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the views of a {@code *.format.ps1xml} file. */
public final class FormatXmlReader {

    private FormatXmlReader() {}

    /** All views of a document in file order. */
    public static List<FormatView> views(Document document) {
        List<FormatView> views = new ArrayList<>();
        for (Element definitions : children(document.getDocumentElement(), "ViewDefinitions")) {
            for (Element view : children(definitions, "View")) {
                views.add(view(view));
            }
        }
        return views;
    }

    private static FormatView view(Element view) {
        String name = text(view, "Name", "");
        List<String> types = typeNames(view, "ViewSelectedBy");
        ViewGroup group = group(child(view, "GroupBy"));
        Element table = child(view, "TableControl");
        if (table != null) {
            return table(table, name, types, group);
        }
        Element list = child(view, "ListControl");
        if (list != null) {
            return new ListView(
                    name, types, group, entries(list, "ListEntries", "ListEntry", FormatXmlReader::listEntry));
        }
        Element wide = child(view, "WideControl");
        if (wide != null) {
            return wide(wide, name, types, group);
        }
        Element custom = child(view, "CustomControl");
        if (custom == null) {
            throw new IllegalArgumentException("the view " + name
                    + " must hold a TableControl, ListControl, WideControl or CustomControl, but holds none");
        }
        return new CustomView(
                name, types, group, entries(custom, "CustomEntries", "CustomEntry", FormatXmlReader::customEntry));
    }

    private static ViewGroup group(Element group) {
        return group == null ? null : new ViewGroup(value(group), text(group, "Label", null));
    }

    private static TableView table(Element table, String name, List<String> types, ViewGroup group) {
        List<TableView.Header> headers = new ArrayList<>();
        Element headerList = child(table, "TableHeaders");
        if (headerList != null) {
            for (Element header : children(headerList, "TableColumnHeader")) {
                int width = Integer.parseInt(text(header, "Width", "0"));
                headers.add(new TableView.Header(text(header, "Label", null), width, alignment(header)));
            }
        }
        return new TableView(
                name,
                types,
                group,
                child(table, "AutoSize") != null,
                child(table, "HideTableHeaders") != null,
                headers,
                entries(table, "TableRowEntries", "TableRowEntry", FormatXmlReader::row));
    }

    private static TableView.Row row(Element row) {
        List<TableView.Column> columns = new ArrayList<>();
        for (Element column : children(child(row, "TableColumnItems"), "TableColumnItem")) {
            columns.add(new TableView.Column(value(column), alignment(column), text(column, "FormatString", null)));
        }
        return new TableView.Row(typeNames(row, "EntrySelectedBy"), child(row, "Wrap") != null, columns);
    }

    private static ListView.Entry listEntry(Element entry) {
        List<ListView.Item> items = new ArrayList<>();
        for (Element item : children(child(entry, "ListItems"), "ListItem")) {
            Element condition = child(item, "ItemSelectionCondition");
            items.add(new ListView.Item(
                    text(item, "Label", null),
                    value(item),
                    text(item, "FormatString", null),
                    condition == null ? null : value(condition)));
        }
        return new ListView.Entry(typeNames(entry, "EntrySelectedBy"), items);
    }

    private static WideView wide(Element wide, String name, List<String> types, ViewGroup group) {
        Element item = child(child(child(wide, "WideEntries"), "WideEntry"), "WideItem");
        int columns = Integer.parseInt(text(wide, "ColumnNumber", "0"));
        return new WideView(name, types, group, value(item), text(item, "FormatString", null), columns);
    }

    private static CustomView.Entry customEntry(Element entry) {
        return new CustomView.Entry(typeNames(entry, "EntrySelectedBy"), pieces(child(entry, "CustomItem")));
    }

    private static List<CustomView.Piece> pieces(Element item) {
        List<CustomView.Piece> pieces = new ArrayList<>();
        for (Element element : children(item, null)) {
            switch (element.getTagName()) {
                case "Text" -> pieces.add(new CustomView.Text(element.getTextContent()));
                case "NewLine" -> pieces.add(new CustomView.NewLine(Integer.parseInt(text(element, "Count", "1"))));
                case "Frame" ->
                    pieces.add(new CustomView.Frame(
                            number(element, "LeftIndent"),
                            number(element, "RightIndent"),
                            number(element, "FirstLineIndent"),
                            pieces(child(element, "CustomItem"))));
                case "ExpressionBinding" -> pieces.add(expression(element));
                default ->
                    throw new IllegalArgumentException("a CustomItem may hold Text, NewLine, Frame and"
                            + " ExpressionBinding, but holds " + element.getTagName());
            }
        }
        return pieces;
    }

    private static CustomView.Expression expression(Element element) {
        Element condition = child(element, "ItemSelectionCondition");
        Element control = child(element, "CustomControl");
        List<CustomView.Piece> nested = control == null
                ? List.of()
                : entries(control, "CustomEntries", "CustomEntry", FormatXmlReader::customEntry)
                        .getFirst()
                        .pieces();
        boolean hasValue = child(element, "PropertyName") != null || child(element, "ScriptBlock") != null;
        return new CustomView.Expression(
                hasValue ? value(element) : null,
                child(element, "EnumerateCollection") != null,
                condition == null ? null : value(condition),
                nested);
    }

    private static <T> List<T> entries(Element control, String listName, String name, Function<Element, T> read) {
        List<T> result = new ArrayList<>();
        for (Element entry : children(child(control, listName), name)) {
            result.add(read.apply(entry));
        }
        if (result.isEmpty()) {
            throw new IllegalArgumentException(
                    control.getTagName() + " must hold at least one " + name + ", but holds none");
        }
        return result;
    }

    private static ViewValue value(Element holder) {
        String script = text(holder, "ScriptBlock", null);
        return script != null ? new ViewValue(true, script) : new ViewValue(false, text(holder, "PropertyName", ""));
    }

    private static List<String> typeNames(Element holder, String selector) {
        Element selectedBy = child(holder, selector);
        return selectedBy == null
                ? List.of()
                : children(selectedBy, "TypeName").stream()
                        .map(e -> e.getTextContent().strip())
                        .toList();
    }

    private static Alignment alignment(Element holder) {
        String name = text(holder, "Alignment", null);
        return name == null ? Alignment.UNDEFINED : Alignment.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static int number(Element holder, String name) {
        return Integer.parseInt(text(holder, name, "0"));
    }

    private static String text(Element holder, String name, String otherwise) {
        Element element = holder == null ? null : child(holder, name);
        return element == null ? otherwise : element.getTextContent().strip();
    }

    private static Element child(Element holder, String name) {
        List<Element> found = children(holder, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static List<Element> children(Element holder, String name) {
        List<Element> found = new ArrayList<>();
        Node node = holder == null ? null : holder.getFirstChild();
        for (; node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && (name == null || element.getTagName().equals(name))) {
                found.add(element);
            }
        }
        return found;
    }
}
