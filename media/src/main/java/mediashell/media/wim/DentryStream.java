package mediashell.media.wim;

/**
 * A stream of a file or directory.
 *
 * @param kind what the bytes are
 * @param name the stream's name, empty for the unnamed one
 * @param hash of its bytes; zero when it has none
 */
public record DentryStream(Kind kind, String name, Sha1Hash hash) {

    /** What a stream holds. */
    public enum Kind {
        /** Data, unnamed or an alternate stream with a name. */
        DATA,
        /** The data of a reparse point, behind its tag and length. */
        REPARSE
    }

    static DentryStream unnamed(Sha1Hash hash) {
        return new DentryStream(Kind.DATA, "", hash);
    }

    boolean isUnnamedData() {
        return kind == Kind.DATA && name.isEmpty();
    }
}
