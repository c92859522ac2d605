package mediashell.authoring;

/**
 * A wish for capture media (mission K1): no password, variables or prestart command, as the original's wizard has none.
 *
 * @param bootImage package id
 */
public record CaptureMediaRequest(MediaOptions options, String bootImage) implements MediaRequest {

    /** Begins a wish for media that capture a computer with this boot image. */
    public static Builder of(String siteCode, String bootImage) {
        return new Builder(siteCode, bootImage);
    }

    /** Collects the parts of a wish. */
    public static final class Builder extends MediaRequestBuilder<Builder> {

        private final String bootImage;

        private Builder(String siteCode, String bootImage) {
            super(siteCode);
            this.bootImage = bootImage;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        public CaptureMediaRequest build() {
            return new CaptureMediaRequest(options(), bootImage);
        }
    }
}
