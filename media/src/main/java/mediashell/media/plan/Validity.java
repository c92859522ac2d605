package mediashell.media.plan;

import java.time.Instant;

/**
 * When a medium may be started (mission S4).
 *
 * @param start null for no start date
 * @param expiry null for no expiry
 */
public record Validity(Instant start, Instant expiry) {

    /** Always valid. */
    public static final Validity ALWAYS = new Validity(null, null);
}
