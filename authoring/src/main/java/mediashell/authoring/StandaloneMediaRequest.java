package mediashell.authoring;

import java.time.Instant;

/**
 * A wish for stand-alone media; everything but the task sequence has a default.
 *
 * @param taskSequence package id
 * @param start null for no start date
 * @param expiry null for no expiry
 */
public record StandaloneMediaRequest(
        MediaOptions options, String taskSequence, Instant start, Instant expiry, ExtraContent extra)
        implements MediaRequest {

    /** Begins a wish for the sequence with this package id at this site. */
    public static Builder of(String siteCode, String taskSequence) {
        return new Builder(siteCode, taskSequence);
    }

    /** Collects the parts of a wish. */
    public static final class Builder extends ContentRequestBuilder<Builder> {

        private final String taskSequence;
        private Instant start;
        private Instant expiry;

        private Builder(String siteCode, String taskSequence) {
            super(siteCode);
            this.taskSequence = taskSequence;
        }

        @Override
        Builder self() {
            return this;
        }

        /** Before this time the medium does not start. */
        public Builder start(Instant value) {
            start = value;
            return this;
        }

        /** From this time on the medium does not start. */
        public Builder expiry(Instant value) {
            expiry = value;
            return this;
        }

        @Override
        public StandaloneMediaRequest build() {
            return new StandaloneMediaRequest(options(), taskSequence, start, expiry, extraContent());
        }
    }
}
