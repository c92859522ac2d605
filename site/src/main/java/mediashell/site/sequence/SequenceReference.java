package mediashell.site.sequence;

/**
 * A package that a sequence uses.
 *
 * @param program name of the program, {@code *} for a child sequence, empty for none
 */
public record SequenceReference(String packageId, String program) {}
