package mediashell.cmdlets.media;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.UUID;

import mediashell.media.plan.MediaIdentity;

/** A medium's identity as one line of text, so that a script can make the same medium again. */
final class IdentityText {

    private static final int PARTS = 4;

    private IdentityText() {}

    static String of(MediaIdentity identity) {
        return identity.guid() + "/" + identity.seedText() + "/" + identity.instant() + "/" + identity.builder();
    }

    /** The identity in a text that {@link #of} made; IllegalArgumentException for any other text. */
    static MediaIdentity parse(String text) {
        String[] parts = text.split("/", PARTS);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("an identity has " + PARTS + " parts, this text has " + parts.length);
        }
        try {
            return new MediaIdentity(
                    UUID.fromString(parts[0]), HexFormat.of().parseHex(parts[1]), Instant.parse(parts[2]), parts[3]);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("the third part is no time: " + parts[2], e);
        }
    }
}
