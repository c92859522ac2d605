package mediashell.media;

import java.io.IOException;

/**
 * The one exception of the media engine: a code that callers switch over, the offending item (a path, a file, a content
 * id), and a sentence that says what was expected, what came and what to do.
 */
public final class MediaException extends IOException {

    private final MediaErrorCode code;
    private final String item;
    private final String sentence;

    public MediaException(MediaErrorCode code, String item, String sentence) {
        this(code, item, sentence, null);
    }

    public MediaException(MediaErrorCode code, String item, String sentence, Throwable cause) {
        super(item + ": " + sentence, cause);
        this.code = code;
        this.item = item;
        this.sentence = sentence;
    }

    public MediaErrorCode code() {
        return code;
    }

    /** The path, file or id that the message is about; never a secret. */
    public String item() {
        return item;
    }

    /** The message without the item. */
    public String sentence() {
        return sentence;
    }
}
