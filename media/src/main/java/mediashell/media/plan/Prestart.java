package mediashell.media.plan;

/**
 * The command that runs before the task sequence is chosen (facts/media-format.md §10).
 *
 * @param packageId the content that holds its files, or null
 */
public record Prestart(String commandLine, String packageId) {}
