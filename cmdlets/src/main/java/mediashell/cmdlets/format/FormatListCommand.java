package mediashell.cmdlets.format;

import java.util.Arrays;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.format.FormatShape;
import mediashell.automation.format.PropertySpec;

/** Shows each object as a list of its properties. */
@Cmdlet(verb = "Format", noun = "List", aliases = "fl")
public final class FormatListCommand extends FormatCommandBase {

    /** The properties: names with wildcards, script blocks, or calculated properties. */
    @Parameter(position = 0)
    Object[] property;

    @Override
    FormatShape shape() {
        return FormatShape.LIST;
    }

    @Override
    List<PropertySpec> properties() {
        return property == null
                ? List.of()
                : Arrays.stream(property).map(this::spec).toList();
    }
}
