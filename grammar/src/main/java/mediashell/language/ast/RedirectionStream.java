package mediashell.language.ast;

/** A stream by its number; spelled as in System.Management.Automation.Language.RedirectionStream. */
public enum RedirectionStream {
    All,
    Output,
    Error,
    Warning,
    Verbose,
    Debug,
    Information;

    /** The stream with {@code digit} 1 to 6, or {@link #All} for an asterisk. */
    public static RedirectionStream of(char digit) {
        return digit == '*' ? All : values()[digit - '0'];
    }
}
