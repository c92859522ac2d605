package mediashell.automation.types;

/**
 * One parameter of a .NET member.
 *
 * @param isParams whether it is a C# {@code params} array
 * @param byRef whether it is {@code ref} or {@code out}
 * @param optional whether it has a default value
 */
public record ParameterSignature(
        String name, PSType type, boolean isParams, boolean byRef, boolean optional, Object defaultValue) {}
