package mediashell.automation.format;

import java.util.List;

/**
 * What a Format cmdlet was asked for.
 *
 * @param properties empty for the default ones
 * @param groupBy null for no groups
 * @param viewName null for the type's default view
 * @param autoSize widths from the content even where a view declares them
 * @param columns columns of a wide layout, 0 for the default
 * @param depth how deep a custom layout descends
 */
public record FormatOptions(
        FormatShape shape,
        List<PropertySpec> properties,
        PropertySpec groupBy,
        String viewName,
        boolean autoSize,
        boolean wrap,
        boolean hideTableHeaders,
        int columns,
        int depth) {

    /** What Out-Default and Out-String use on bare objects. */
    public static final FormatOptions DEFAULT =
            new FormatOptions(FormatShape.AUTO, List.of(), null, null, false, false, false, 0, 5);
}
