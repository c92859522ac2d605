package mediashell.automation.format;

import java.util.List;

import mediashell.automation.format.data.Layout;

/** Lays short texts out in columns of equal width, row by row; cells left over go to the first columns. */
final class WideWriter {

    private static final int DEFAULT_COLUMNS = 2;

    private WideWriter() {}

    static void write(Layout.Wide layout, List<String> items, int width, LineSink sink) {
        int columns = columns(layout, items, width);
        int room = Math.max((width - columns + 1) / columns, 1);
        int wider = Math.max((width - columns + 1) % columns, 0);
        for (int i = 0; i < items.size(); i += columns) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns && i + c < items.size(); c++) {
                int cells = c < wider ? room + 1 : room;
                String cell = DisplayCells.cut(items.get(i + c), cells, Alignment.LEFT);
                line.append(c > 0 ? " " : "").append(DisplayCells.pad(cell, cells, Alignment.LEFT));
            }
            sink.line(line.toString());
        }
    }

    private static int columns(Layout.Wide layout, List<String> items, int width) {
        if (layout.columns() > 0) {
            return layout.columns();
        }
        if (!layout.autoSize()) {
            return DEFAULT_COLUMNS;
        }
        int widest = items.stream().mapToInt(DisplayCells::width).max().orElse(1);
        return Math.max((width + 1) / (widest + 1), 1);
    }
}
