package mediashell.text.regex;

import mediashell.automation.values.TimeSpan;

/** A match that took longer than allowed; scripts see System.Text.RegularExpressions.RegexMatchTimeoutException. */
public final class RegexMatchTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String input;
    private final String pattern;
    private final transient TimeSpan matchTimeout;

    RegexMatchTimeoutException(String input, String pattern, TimeSpan matchTimeout) {
        super("matching '" + pattern + "' took longer than " + matchTimeout);
        this.input = input;
        this.pattern = pattern;
        this.matchTimeout = matchTimeout;
    }

    public String input() {
        return input;
    }

    public String pattern() {
        return pattern;
    }

    public TimeSpan matchTimeout() {
        return matchTimeout;
    }
}
