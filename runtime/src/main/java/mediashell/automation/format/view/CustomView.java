package mediashell.automation.format.view;

import java.util.List;

/** Free text: by type, a list of pieces. */
public record CustomView(String name, List<String> typeNames, ViewGroup groupBy, List<Entry> entries)
        implements FormatView {

    /**
     * @param selectedBy type names this entry is for; empty for all others
     */
    public record Entry(List<String> selectedBy, List<Piece> pieces) {}

    /** A piece of a custom view. */
    public sealed interface Piece {}

    public record Text(String text) implements Piece {}

    public record NewLine(int count) implements Piece {}

    /**
     * A value in the text.
     *
     * @param value null for the object itself
     * @param enumerate whether each element of a collection is shown in turn
     * @param condition null for always
     * @param pieces how the value is shown; empty for its text
     */
    public record Expression(ViewValue value, boolean enumerate, ViewValue condition, List<Piece> pieces)
            implements Piece {}

    /** Indented pieces. */
    public record Frame(int leftIndent, int rightIndent, int firstLineIndent, List<Piece> pieces) implements Piece {}
}
