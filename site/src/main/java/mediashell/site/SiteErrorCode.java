package mediashell.site;

/** What went wrong at the site, as a caller can act on it; callers turn each into an error id of their own. */
public enum SiteErrorCode {
    /** No object has the id or name that was asked for. */
    OBJECT_NOT_FOUND,
    /** An object with this key is there already. */
    OBJECT_EXISTS,
    /** A value breaks a rule of the site, for example a site code of four characters. */
    INVALID_VALUE,
    /** The object is used by others and cannot go. */
    OBJECT_IN_USE,
    /** A source folder or file of a package is not where the object says. */
    SOURCE_MISSING,
    /** A content id, file or blob is not in the content library. */
    CONTENT_MISSING,
    /** A file of the content library breaks its format or does not have the hash that names it. */
    CONTENT_CORRUPT,
    /** A task sequence's text breaks the document's rules. */
    SEQUENCE_INVALID,
    /** An exported file is not what exports are. */
    EXPORT_INVALID,
    /** A query is not WQL, or asks for what the catalogue does not answer. */
    QUERY_INVALID,
    /** A class is not one that the catalogue answers for. */
    CLASS_UNKNOWN,
    /** A UNC path or drive letter has no local folder behind it. */
    PATH_UNMAPPED,
    /** The catalogue cannot be opened, read or written. */
    STORE_UNAVAILABLE,
    /** Secrets in the catalogue cannot be sealed or opened: the key file is missing, damaged or another one. */
    SECRETS_LOCKED,
    /** The catalogue was written by a newer version of the product. */
    STORE_TOO_NEW,
    /** The file or folder cannot be read or written. */
    IO_FAILURE
}
