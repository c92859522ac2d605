package mediashell.automation.format.data;

import java.util.List;

import mediashell.automation.format.Alignment;

/**
 * One object.
 *
 * @param outOfBand printed in place, whatever document it stands in
 */
public record FormatEntryData(Payload payload, boolean outOfBand) implements FormatData {

    /** What of the object is shown. */
    public sealed interface Payload {}

    /**
     * A row of a table.
     *
     * @param wrap null for the table's own choice
     */
    public record Row(List<Cell> cells, Boolean wrap) implements Payload {}

    /**
     * @param alignment UNDEFINED for the column's
     */
    public record Cell(String text, Alignment alignment) {}

    public record Fields(List<Field> fields) implements Payload {}

    public record Field(String label, String text) {}

    /** One text: a cell of a wide layout. */
    public record WideItem(String text) implements Payload {}

    /** Finished lines. */
    public record Lines(List<String> lines) implements Payload {}

    /** Text as it is, with the line breaks it has. */
    public record Raw(String text) implements Payload {}
}
