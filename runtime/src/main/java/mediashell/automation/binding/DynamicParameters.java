package mediashell.automation.binding;

import java.util.List;

/**
 * Parameters that a command adds while it is being bound.
 *
 * @param parameters what may be bound; indexes passed to {@code target} are positions in this list
 * @param target takes the values
 */
public record DynamicParameters(List<ParameterMetadata> parameters, BindingTarget target) {}
