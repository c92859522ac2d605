package mediashell.site.sequence;

/**
 * A value of a step's property.
 *
 * @param name name of the task sequence variable
 * @param property name of the property
 * @param hidden whether the engine consumes it instead of offering it as a variable
 */
public record StepVariable(String name, String property, boolean hidden, String value) {}
