package mediashell.automation.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import mediashell.automation.ErrorCategory;
import mediashell.automation.format.data.FormatData;
import mediashell.automation.format.data.FormatEndData;
import mediashell.automation.format.data.FormatEntryData;
import mediashell.automation.format.data.FormatEntryData.Field;
import mediashell.automation.format.data.FormatEntryData.Fields;
import mediashell.automation.format.data.FormatEntryData.Lines;
import mediashell.automation.format.data.FormatEntryData.Payload;
import mediashell.automation.format.data.FormatEntryData.Raw;
import mediashell.automation.format.data.FormatEntryData.Row;
import mediashell.automation.format.data.FormatEntryData.WideItem;
import mediashell.automation.format.data.FormatStartData;
import mediashell.automation.format.data.GroupEndData;
import mediashell.automation.format.data.GroupStartData;
import mediashell.automation.format.data.Layout;
import mediashell.automation.session.SessionErrors;

/**
 * Turns {@link FormatData} into lines of a given width. Entries of a table whose widths depend on its content are held back until their group
 * ends; everything else streams.
 *
 * <p>Blank lines: one before each group, one behind a group's heading, one behind each object of a list, one at the end of every other document.
 */
public final class LineRenderer {

    private final int width;
    private final LineSink sink;
    private final Supplier<LineStyle> styles;
    private LineStyle style;
    private Layout layout;
    private TableWriter table;
    private final List<FormatEntryData> held = new ArrayList<>();
    private final List<String> wideItems = new ArrayList<>();

    /**
     * Renders to a sink.
     *
     * @param styles asked once, when the first formatted line is written
     */
    LineRenderer(int width, LineSink sink, Supplier<LineStyle> styles) {
        this.width = width;
        this.sink = sink;
        this.styles = styles;
    }

    private LineStyle style() {
        if (style == null) {
            style = styles.get();
        }
        return style;
    }

    public void accept(FormatData data) {
        switch (data) {
            case FormatStartData(Layout started) -> layout = started;
            case GroupStartData group -> startGroup(group);
            case FormatEntryData entry -> entry(entry);
            case GroupEndData _ -> endGroup();
            case FormatEndData _ -> endDocument();
        }
    }

    /** A line that stands outside every document and may hold escape sequences. */
    void decorated(String line) {
        sink.line(style().text(line));
    }

    private void startGroup(GroupStartData group) {
        sink.line("");
        if (group.label() != null) {
            sink.line("   " + style().label(group.label() + ": ") + style().text(group.value()));
            sink.line("");
        }
        if (layout instanceof Layout.Table columns) {
            table = new TableWriter(columns, width, sink, style());
            if (!table.waitsForContent()) {
                table.start(List.of());
            }
        }
    }

    private void entry(FormatEntryData entry) {
        if (table != null && table.waitsForContent()) {
            held.add(entry);
        } else {
            render(entry);
        }
    }

    private void render(FormatEntryData entry) {
        if (entry.outOfBand() && !(entry.payload() instanceof Raw)) {
            sink.line("");
        }
        renderPayload(entry.payload());
        if (entry.outOfBand() && entry.payload() instanceof Lines) {
            sink.line("");
        }
    }

    private void renderPayload(Payload payload) {
        switch (payload) {
            case Raw(String text) -> sink.line(text);
            case Lines(List<String> lines) -> lines.forEach(line -> sink.line(style().text(line)));
            case Row row -> openTable().row(row);
            case Fields(List<Field> fields) -> fields(fields);
            case WideItem(String text) -> wideItems.add(text);
        }
    }

    /** A row outside a table's group came from a document that was cut apart. */
    private TableWriter openTable() {
        if (table == null) {
            throw SessionErrors.of(
                    "System.InvalidOperationException",
                    "ConsoleLineOutputOutOfSequencePacket",
                    ErrorCategory.InvalidData,
                    null,
                    "a table row came without the start of its table: output of Format-Table is passed on whole");
        }
        return table;
    }

    private void fields(List<Field> fields) {
        if (fields.isEmpty()) {
            return;
        }
        int labels = fields.stream()
                .mapToInt(field -> DisplayCells.width(field.label()))
                .max()
                .orElse(0);
        int room = Math.max(width - labels - 3, 1);
        for (Field field : fields) {
            String lead = DisplayCells.pad(field.label(), labels, Alignment.LEFT) + " : ";
            for (String line : DisplayCells.wrap(field.text(), room)) {
                sink.line((lead.isBlank() ? lead : style().label(lead)) + style().text(line));
                lead = " ".repeat(labels + 3);
            }
        }
        sink.line("");
    }

    private void releaseHeld() {
        if (table != null && table.waitsForContent()) {
            table.start(held.stream()
                    .map(FormatEntryData::payload)
                    .filter(Row.class::isInstance)
                    .map(Row.class::cast)
                    .toList());
            held.forEach(this::render);
            held.clear();
        }
    }

    private void endGroup() {
        releaseHeld();
        table = null;
        if (!wideItems.isEmpty()) {
            WideWriter.write((Layout.Wide) layout, wideItems, width, sink);
            wideItems.clear();
        }
    }

    private void endDocument() {
        if (!(layout instanceof Layout.ListLayout)) {
            sink.line("");
        }
        layout = null;
    }
}
