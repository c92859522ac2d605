package mediashell.cmdlets.format;

import java.util.Arrays;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.format.FormatOptions;
import mediashell.automation.format.FormatShape;
import mediashell.automation.format.PropertySpec;

/** Shows objects by a free-form view, or with all that lies within them. */
@Cmdlet(verb = "Format", noun = "Custom", aliases = "fc")
public final class FormatCustomCommand extends FormatCommandBase {

    private static final int DEFAULT_DEPTH = 5;

    /** The properties to show. */
    @Parameter(position = 0)
    Object[] property;

    /** How deep nested objects are shown. */
    @Parameter
    @ValidateRange(min = 1, max = Integer.MAX_VALUE)
    int depth = DEFAULT_DEPTH;

    @Override
    FormatShape shape() {
        return FormatShape.CUSTOM;
    }

    @Override
    List<PropertySpec> properties() {
        return property == null
                ? List.of()
                : Arrays.stream(property).map(this::spec).toList();
    }

    @Override
    FormatOptions options(List<PropertySpec> properties, PropertySpec group) {
        return new FormatOptions(shape(), properties, group, view, false, false, false, 0, depth);
    }
}
