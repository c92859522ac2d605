package mediashell.automation.format;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.format.data.FormatEntryData.Cell;
import mediashell.automation.format.data.FormatEntryData.Row;
import mediashell.automation.format.data.Layout;

/**
 * One table on paper: decides the columns' widths, writes headers and rows. Columns are placed from the left; the last that still starts on
 * the line is squeezed, the others vanish.
 */
final class TableWriter {

    private final Layout.Table layout;
    private final int width;
    private final LineSink sink;
    private final LineStyle style;
    private int[] widths;

    TableWriter(Layout.Table layout, int width, LineSink sink, LineStyle style) {
        this.layout = layout;
        this.width = width;
        this.sink = sink;
        this.style = style;
    }

    /** Whether {@link #start} needs the rows first. */
    boolean waitsForContent() {
        return widths == null && layout.autoSize();
    }

    /** Fixes the widths and writes the header. */
    void start(List<Row> rows) {
        widths = fit(layout.autoSize() ? contentWidths(rows) : sharedWidths());
        if (!layout.hideHeaders()
                && layout.columns().stream().anyMatch(c -> !c.label().isEmpty())) {
            writeHeader();
        }
    }

    private int[] contentWidths(List<Row> rows) {
        int[] result = new int[layout.columns().size()];
        for (int c = 0; c < result.length; c++) {
            Layout.Column column = layout.columns().get(c);
            result[c] = column.width() > 0 ? column.width() : contentWidth(rows, c, column.label());
        }
        return result;
    }

    private static int contentWidth(List<Row> rows, int c, String label) {
        int widest = DisplayCells.width(label);
        for (Row row : rows) {
            if (c < row.cells().size()) {
                for (String line : row.cells().get(c).text().split("\n", -1)) {
                    widest = Math.max(widest, DisplayCells.width(line));
                }
            }
        }
        return Math.max(widest, 1);
    }

    /** Columns without a width share equally what the others leave. */
    private int[] sharedWidths() {
        int[] result = layout.columns().stream().mapToInt(Layout.Column::width).toArray();
        int open = 0;
        int used = result.length - 1;
        for (int w : result) {
            open += w == 0 ? 1 : 0;
            used += w;
        }
        int share = open == 0 ? 0 : Math.max((width - used) / open, 1);
        for (int c = 0; c < result.length; c++) {
            result[c] = result[c] == 0 ? share : result[c];
        }
        return result;
    }

    private int[] fit(int[] wanted) {
        List<Integer> fitting = new ArrayList<>();
        int room = width;
        for (int w : wanted) {
            if (room <= 0) {
                break;
            }
            fitting.add(Math.min(w, room));
            room -= w + 1;
        }
        return fitting.stream().mapToInt(Integer::intValue).toArray();
    }

    private void writeHeader() {
        List<List<String>> labels = new ArrayList<>();
        List<List<String>> lines = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            String label = layout.columns().get(c).label();
            labels.add(DisplayCells.wrap(label, widths[c]));
            lines.add(List.of("-".repeat(Math.min(DisplayCells.width(label), widths[c]))));
        }
        writeCells(labels, null);
        writeCells(lines, null);
    }

    void row(Row row) {
        boolean wrap = row.wrap() != null ? row.wrap() : layout.wrap();
        List<List<String>> cells = new ArrayList<>();
        for (int c = 0; c < widths.length; c++) {
            String text = c < row.cells().size() ? row.cells().get(c).text() : "";
            cells.add(wrap ? DisplayCells.wrap(text, widths[c]) : List.of(oneLine(text, c, row)));
        }
        writeCells(cells, row);
    }

    private String oneLine(String text, int c, Row row) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end).stripTrailing() + "…";
        return DisplayCells.cut(line, widths[c], alignment(c, row));
    }

    private Alignment alignment(int c, Row row) {
        if (row != null && c < row.cells().size()) {
            Cell cell = row.cells().get(c);
            if (cell.alignment() != Alignment.UNDEFINED) {
                return cell.alignment();
            }
        }
        return layout.columns().get(c).alignment();
    }

    private void writeCells(List<List<String>> cells, Row row) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int l = 0; l < height; l++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < cells.size(); c++) {
                String text = l < cells.get(c).size() ? cells.get(c).get(l) : "";
                Alignment alignment = alignment(c, row);
                boolean runsOut =
                        c == cells.size() - 1 && alignment != Alignment.RIGHT && alignment != Alignment.CENTER;
                line.append(c > 0 ? " " : "").append(runsOut ? text : DisplayCells.pad(text, widths[c], alignment));
            }
            if (l >= cells.getLast().size()) {
                line.setLength(line.toString().stripTrailing().length());
            }
            sink.line(row == null ? style.header(line.toString()) : style.text(line.toString()));
        }
    }
}
