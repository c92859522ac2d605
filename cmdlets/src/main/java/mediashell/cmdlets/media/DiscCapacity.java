package mediashell.cmdlets.media;

import java.util.Locale;

import mediashell.media.Choice;
import mediashell.media.plan.MediaPlan;

/** The capacities that discs are made for, in bytes (design §4: 332,800, 2,295,104 and 4,171,712 sectors). */
@Choice(
        number = 18,
        topic = "capacities",
        value = "650 MB are 332,800 sectors, 4 GB 2,295,104 and 8 GB 4,171,712, what real discs hold.")
public final class DiscCapacity {

    private static final long SECTOR = 2048;
    private static final long CD = 332_800 * SECTOR;
    private static final long DVD = 2_295_104 * SECTOR;
    private static final long DOUBLE_LAYER = 4_171_712 * SECTOR;

    private DiscCapacity() {}

    /** Bytes of a named capacity or of a number; IllegalArgumentException for anything else. */
    public static long bytes(Object given) {
        if (given instanceof Number number && number.longValue() > 0) {
            return number.longValue();
        }
        return switch (String.valueOf(given).toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "650mb", "size650mb" -> CD;
            case "4gb", "size4gb" -> DVD;
            case "8gb", "size8gb" -> DOUBLE_LAYER;
            case "unlimited", "sizeunlimited", "none" -> MediaPlan.UNLIMITED;
            default ->
                throw new IllegalArgumentException(
                        "a capacity is 650MB, 4GB, 8GB, Unlimited or a number of bytes above 0, but is '" + given
                                + "'");
        };
    }
}
