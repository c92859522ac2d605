package mediashell.media.plan;

import mediashell.media.Choice;

/** The four types of task sequence media, with the value of MediaType in TsmBootstrap.ini (facts/media-format.md §1). */
public enum MediaKind {
    STANDALONE("FullMedia", "stand-alone"),
    BOOTABLE("BootMedia", "bootable"),
    PRESTAGED("OEMMedia", "prestaged"),
    /** Ours: the vendor's value for capture media is not public. */
    @Choice(
            number = 1,
            topic = "type of capture media",
            value = "MediaType in TsmBootstrap.ini and _SMSTSMediaType are CaptureMedia.")
    CAPTURE("CaptureMedia", "capture");

    private final String mediaType;
    private final String description;

    MediaKind(String mediaType, String description) {
        this.mediaType = mediaType;
        this.description = description;
    }

    /** The kind in words for people: {@code stand-alone}. */
    public String description() {
        return description;
    }

    public String mediaType() {
        return mediaType;
    }
}
