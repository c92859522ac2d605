package mediashell.media;

/** What went wrong in the media engine, as a caller can act on it; callers turn each into an error id of their own. */
public enum MediaErrorCode {
    /** Bytes of an image or archive break their format's rules. */
    CORRUPT_IMAGE,
    /** The bytes are sound as far as seen, but use a feature that this reader does not know. */
    UNSUPPORTED_FORMAT,
    /** A path does not exist on the volume. */
    ENTRY_NOT_FOUND,
    /** A name or path is not allowed on the target format, or escapes the target folder. */
    INVALID_NAME,
    /** A single file or part is larger than the carrier or its file system allows. */
    FILE_TOO_LARGE,
    /** All content together does not fit the capacity that was asked for. */
    CAPACITY_EXCEEDED,
    /** A source changed or vanished between planning and writing. */
    SOURCE_CHANGED,
    /** The system cannot read an image or archive: a bad disk, a lost connection. */
    READ_FAILED,
    /** A file that booting needs is in none of the places searched. */
    BOOT_FILE_MISSING,
    /** The content read back differs from what was to be written. */
    VERIFICATION_FAILED,
    /** The password does not open the protected files, or none was given. */
    WRONG_PASSWORD,
    /** The disk of the target is full. */
    DISK_FULL,
    /** The target's folder is missing, or the target cannot be written. */
    TARGET_UNUSABLE,
    /** A device is not there, not the one that was meant, not removable, or in use. */
    DEVICE_UNUSABLE,
    /** Another live process builds the same target. */
    TARGET_LOCKED,
    /** The wish contradicts itself, for example an expiry before the start. */
    INVALID_PLAN,
    /** A program that does this work is not installed; the message names its package. */
    TOOL_MISSING,
    /** The user cancelled. */
    CANCELLED
}
