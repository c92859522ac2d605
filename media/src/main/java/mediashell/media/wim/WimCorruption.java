package mediashell.media.wim;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/** Makes the errors that WIM readers raise. */
final class WimCorruption {

    private WimCorruption() {}

    /** The bytes of {@code item} break the format's rules in the way that the sentence tells. */
    static MediaException corrupt(String item, String sentence) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, item, sentence);
    }

    static MediaException corrupt(String item, String sentence, Throwable cause) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, item, sentence, cause);
    }

    /** The bytes of {@code item} are sound as far as seen, but of a kind that is not read here. */
    static MediaException unsupported(String item, String sentence) {
        return new MediaException(MediaErrorCode.UNSUPPORTED_FORMAT, item, sentence);
    }
}
