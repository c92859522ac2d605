package mediashell.cmdlets.format;

import java.util.Arrays;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.format.FormatOptions;
import mediashell.automation.format.FormatShape;
import mediashell.automation.format.PropertySpec;

/** Shows objects as rows of a table. */
@Cmdlet(verb = "Format", noun = "Table", aliases = "ft")
public final class FormatTableCommand extends FormatCommandBase {

    /** The columns: names with wildcards, script blocks, or calculated properties. */
    @Parameter(position = 0)
    Object[] property;

    /** Takes the columns' widths from the content. */
    @Parameter
    boolean autoSize;

    /** Repeats the header on each screen. */
    @Parameter
    boolean repeatHeader;

    /** Leaves the headers out. */
    @Parameter
    boolean hideTableHeaders;

    /** Continues long values on the next line. */
    @Parameter
    boolean wrap;

    @Override
    FormatShape shape() {
        return FormatShape.TABLE;
    }

    @Override
    List<PropertySpec> properties() {
        return property == null
                ? List.of()
                : Arrays.stream(property).map(this::spec).toList();
    }

    @Override
    FormatOptions options(List<PropertySpec> properties, PropertySpec group) {
        return new FormatOptions(shape(), properties, group, view, autoSize, wrap, hideTableHeaders, 0, 0);
    }
}
