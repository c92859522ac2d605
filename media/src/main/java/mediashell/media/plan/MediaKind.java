package mediashell.media.plan;

/** The four types of task sequence media, with the value of MediaType in TsmBootstrap.ini (facts/media-format.md §1). */
public enum MediaKind {
    STANDALONE("FullMedia"),
    BOOTABLE("BootMedia"),
    PRESTAGED("OEMMedia"),
    /** Ours: the vendor's value for capture media is not public. */
    CAPTURE("CaptureMedia");

    private final String mediaType;

    MediaKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
