package mediashell.automation.format.data;

import java.util.List;

import mediashell.automation.format.Alignment;

/** The shape of a document. */
public sealed interface Layout {

    /**
     * @param autoSize widths of columns without one come from their content, otherwise they share what is left
     */
    record Table(List<Column> columns, boolean autoSize, boolean wrap, boolean hideHeaders) implements Layout {}

    /**
     * @param width 0 when not fixed
     */
    record Column(String label, int width, Alignment alignment) {}

    record ListLayout() implements Layout {}

    /**
     * @param columns 0: two, or as many as fit when {@code autoSize}
     */
    record Wide(int columns, boolean autoSize) implements Layout {}

    record Custom() implements Layout {}
}
