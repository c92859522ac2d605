package mediashell.automation.binding;

/**
 * A number literal of a command line: {@code [string]} parameters and native programs get it as it was written
 * ({@code 0x10}, {@code 1.50}, {@code 1kb}), everybody else its value.
 */
public record LiteralArgument(Object value, String text) {}
