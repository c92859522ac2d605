package mediashell.automation.format.view;

import java.util.List;

/** A list: by type, labelled items. */
public record ListView(String name, List<String> typeNames, ViewGroup groupBy, List<Entry> entries)
        implements FormatView {

    /**
     * @param selectedBy type names this entry is for; empty for all others
     */
    public record Entry(List<String> selectedBy, List<Item> items) {}

    /**
     * @param label null for the property's name
     * @param condition shown only where this is true; null for always
     */
    public record Item(String label, ViewValue value, String format, ViewValue condition) {}
}
