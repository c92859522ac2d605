package mediashell.cmdlets.format;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.format.FormatOptions;
import mediashell.automation.format.FormatShape;
import mediashell.automation.format.PropertySpec;

/** Shows one property of each object, several objects a line. */
@Cmdlet(verb = "Format", noun = "Wide", aliases = "fw")
public final class FormatWideCommand extends FormatCommandBase {

    /** The property: a name, a script block, or a calculated property. */
    @Parameter(position = 0)
    Object property;

    /** As many columns as fit. */
    @Parameter
    boolean autoSize;

    /** How many columns. */
    @Parameter
    @ValidateRange(min = 1, max = Integer.MAX_VALUE)
    int column;

    @Override
    FormatShape shape() {
        return FormatShape.WIDE;
    }

    @Override
    List<PropertySpec> properties() {
        return property == null ? List.of() : List.of(spec(property));
    }

    @Override
    FormatOptions options(List<PropertySpec> properties, PropertySpec group) {
        return new FormatOptions(shape(), properties, group, view, autoSize, false, false, column, 0);
    }
}
