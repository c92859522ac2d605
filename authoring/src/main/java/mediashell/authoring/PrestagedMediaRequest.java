package mediashell.authoring;

/**
 * A wish for prestaged media (mission P1).
 *
 * @param bootImage package id; empty means that of the task sequence
 * @param systemImage package id of the operating system image
 * @param systemIndex its number in the WIM, from 1; 0 means the one the site knows
 * @param taskSequence package id of the sequence whose content goes along, empty for none; it is not stored itself
 * @param createdBy at most 50 characters
 * @param version at most 32 characters
 * @param comment at most 127 characters
 */
public record PrestagedMediaRequest(
        MediaOptions options,
        String bootImage,
        String systemImage,
        int systemIndex,
        String taskSequence,
        ClientAccess access,
        String createdBy,
        String version,
        String comment,
        ExtraContent extra)
        implements MediaRequest {

    /** Begins a wish for a WIM with this boot image and this operating system image. */
    public static Builder of(String siteCode, String bootImage, String systemImage, ClientAccess access) {
        return new Builder(siteCode, bootImage, systemImage, access);
    }

    /** Collects the parts of a wish. */
    public static final class Builder extends ContentRequestBuilder<Builder> {

        private final String bootImage;
        private final String systemImage;
        private final ClientAccess access;
        private int systemIndex;
        private String taskSequence = "";
        private String createdBy = "";
        private String version = "";
        private String comment = "";

        private Builder(String siteCode, String bootImage, String systemImage, ClientAccess access) {
            super(siteCode);
            this.bootImage = orEmpty(bootImage);
            this.systemImage = systemImage;
            this.access = access;
        }

        @Override
        Builder self() {
            return this;
        }

        /** The image's number in the WIM, from 1. */
        public Builder systemIndex(int value) {
            systemIndex = value;
            return this;
        }

        /** The sequence whose content goes along. */
        public Builder taskSequence(String packageId) {
            taskSequence = orEmpty(packageId);
            return this;
        }

        public Builder createdBy(String value) {
            createdBy = orEmpty(value);
            return this;
        }

        public Builder version(String value) {
            version = orEmpty(value);
            return this;
        }

        public Builder comment(String value) {
            comment = orEmpty(value);
            return this;
        }

        @Override
        public PrestagedMediaRequest build() {
            return new PrestagedMediaRequest(
                    options(),
                    bootImage,
                    systemImage,
                    systemIndex,
                    taskSequence,
                    access,
                    createdBy,
                    version,
                    comment,
                    extraContent());
        }
    }
}
