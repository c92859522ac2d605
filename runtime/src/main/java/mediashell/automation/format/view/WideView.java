package mediashell.automation.format.view;

import java.util.List;

/**
 * One value an object, several objects a line.
 *
 * @param columns 0 for the default
 */
public record WideView(
        String name, List<String> typeNames, ViewGroup groupBy, ViewValue value, String format, int columns)
        implements FormatView {}
