package mediashell.site;

/**
 * The one exception of the site: a code that callers switch over, the offending item (an id, a path, a name) and a
 * sentence that says what was expected, what came and what to do.
 */
public final class SiteException extends RuntimeException {

    private final SiteErrorCode code;
    private final String item;

    public SiteException(SiteErrorCode code, String item, String sentence) {
        this(code, item, sentence, null);
    }

    public SiteException(SiteErrorCode code, String item, String sentence, Throwable cause) {
        super(item + ": " + sentence, cause);
        this.code = code;
        this.item = item;
    }

    public SiteErrorCode code() {
        return code;
    }

    /** The id, path or name that the message is about; never a secret. */
    public String item() {
        return item;
    }
}
