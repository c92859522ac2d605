package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV records from lines; a quoted field may go over several lines. */
final class CsvReader {

    private final char delimiter;
    private final List<String> fields = new ArrayList<>();
    private final StringBuilder field = new StringBuilder();
    private boolean quoted;
    private boolean wasQuoted;

    CsvReader(char delimiter) {
        this.delimiter = delimiter;
    }

    /**
     * Takes a line.
     *
     * @return the fields of the record that ends with it, or null when a quoted field goes on; an empty field at the end is null
     */
    List<String> line(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    field.append(c);
                }
            } else if (c == delimiter) {
                endField(false);
            } else if (c == '"' && field.toString().isBlank() && !wasQuoted) {
                field.setLength(0);
                quoted = true;
                wasQuoted = true;
            } else if (wasQuoted || !field.isEmpty() || c != ' ') {
                field.append(c);
            }
        }
        if (quoted) {
            field.append('\n');
            return null;
        }
        endField(true);
        List<String> record = new ArrayList<>(fields);
        fields.clear();
        return record;
    }

    /** The record that a quoted field left open, or null. */
    List<String> end() {
        if (!quoted) {
            return null;
        }
        quoted = false;
        field.setLength(Math.max(0, field.length() - 1));
        endField(true);
        List<String> record = new ArrayList<>(fields);
        fields.clear();
        return record;
    }

    private void endField(boolean last) {
        boolean nothing = last && field.isEmpty() && !wasQuoted;
        fields.add(nothing ? null : field.toString());
        field.setLength(0);
        wasQuoted = false;
    }
}
