package mediashell.media.plan;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Who and when a medium is. Everything on the medium that would otherwise be random or read from a clock derives from it, so that one plan
 * gives the same bytes each time.
 *
 * @param guid {@code _SMSMediaGuid}
 * @param seed 32 bytes
 * @param instant the medium's time of creation
 * @param builder program and version that made it
 */
public record MediaIdentity(UUID guid, byte[] seed, Instant instant, String builder) {

    private static final int SEED_BYTES = 32;

    public MediaIdentity {
        if (seed.length != SEED_BYTES) {
            throw new IllegalArgumentException("a medium's seed has 32 bytes, this one has " + seed.length);
        }
        seed = seed.clone();
    }

    @Override
    public byte[] seed() {
        return seed.clone();
    }

    /** The seed as hexadecimal text, as the ledger keeps it. */
    public String seedText() {
        return HexFormat.of().formatHex(seed);
    }
}
