package mediashell.automation.format.view;

import java.util.List;

import mediashell.automation.format.Alignment;

/**
 * A table: headers and, by type, rows.
 *
 * @param headers may be empty; then the columns' own names head them
 */
public record TableView(
        String name,
        List<String> typeNames,
        ViewGroup groupBy,
        boolean autoSize,
        boolean hideHeaders,
        List<Header> headers,
        List<Row> rows)
        implements FormatView {

    /**
     * @param label null for the column's property name or script text
     * @param width 0 for a share of what is left
     */
    public record Header(String label, int width, Alignment alignment) {}

    /**
     * @param selectedBy type names this row is for; empty for all others
     */
    public record Row(List<String> selectedBy, boolean wrap, List<Column> columns) {}

    /**
     * @param format a .NET format string or null
     */
    public record Column(ViewValue value, Alignment alignment, String format) {}
}
