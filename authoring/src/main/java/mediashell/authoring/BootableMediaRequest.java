package mediashell.authoring;

/**
 * A wish for bootable media (mission B1).
 *
 * @param bootImage package id
 */
public record BootableMediaRequest(MediaOptions options, String bootImage, ClientAccess access)
        implements MediaRequest {

    /** Begins a wish for media that start the boot image with this package id and then ask the site. */
    public static Builder of(String siteCode, String bootImage, ClientAccess access) {
        return new Builder(siteCode, bootImage, access);
    }

    /** Collects the parts of a wish. */
    public static final class Builder extends MediaRequestBuilder<Builder> {

        private final String bootImage;
        private final ClientAccess access;

        private Builder(String siteCode, String bootImage, ClientAccess access) {
            super(siteCode);
            this.bootImage = bootImage;
            this.access = access;
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        public BootableMediaRequest build() {
            return new BootableMediaRequest(options(), bootImage, access);
        }
    }
}
