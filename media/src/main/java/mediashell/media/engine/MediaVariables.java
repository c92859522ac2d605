package mediashell.media.engine;

import java.time.Instant;
import java.util.UUID;

import mediashell.media.Choice;

/** Names and forms of the variables that the engine itself reads and writes (facts/media-format.md §6.5, §9). */
public final class MediaVariables {

    public static final String GUID = "_SMSMediaGuid";

    /** With a disc's number behind it, the label of that disc; known for the first, likely for the others (facts/media-format.md §4.4). */
    @Choice(
            number = 19,
            topic = "labels of discs",
            value =
                    "Variables.dat of the first disc of a set names the labels of the others as _SMSTSDiskLabel2 and so on.")
    public static final String DISK_LABEL = "_SMSTSDiskLabel";

    /** The end of validity; the name is the vendor's. */
    public static final String EXPIRE = "_SMSTSMediaExpire";

    /** The start of validity. Ours: the vendor's name is not public, so a real boot environment does not look at it. */
    @Choice(
            number = 2,
            topic = "start date",
            value =
                    "The start of validity is _SMSTSMediaStart, HIGH;LOW of a FILETIME as the known expiry; a real boot environment does not look at it.")
    public static final String START = "_SMSTSMediaStart";

    /** The prestart command line. Ours, after the WMI property. */
    @Choice(
            number = 3,
            topic = "prestart command",
            value =
                    "Command line and package are _SMSTSPreExecCommandLine and _SMSTSPreExecPackageID, after the WMI properties.")
    public static final String PRESTART_COMMAND = "_SMSTSPreExecCommandLine";

    /** The package with the files of the prestart command. Ours, after the WMI property. */
    public static final String PRESTART_PACKAGE = "_SMSTSPreExecPackageID";

    /** What a machine was started from (facts/media-format.md §1): it follows from the carrier. */
    public static final String LAUNCH_MODE = "_SMSTSLaunchMode";

    /** The medium's certificate: PKCS #12 as hexadecimal text (facts/media-format.md §6.5). */
    public static final String PFX = "_SMSTSMediaPFX";

    private static final int PFX_PASSWORD_LENGTH = 31;

    /** 1601-01-01 in seconds before 1970. */
    private static final long FILETIME_EPOCH = 11_644_473_600L;

    private static final long TICKS_A_SECOND = 10_000_000L;
    private static final int NANOS_A_TICK = 100;

    private MediaVariables() {}

    /** The password of the medium's certificate: the first 31 characters of its GUID (facts/media-format.md §6.5). */
    public static char[] pfxPassword(UUID mediaGuid) {
        return mediaGuid.toString().substring(0, PFX_PASSWORD_LENGTH).toCharArray();
    }

    /**
     * How management points are addressed, as a decimal number. Ours, after values seen in clients' logs: 0 for HTTP, 63 for HTTPS with a client
     * certificate and a check of revocation.
     */
    @Choice(
            number = 4,
            topic = "_SMSTSIISSSLState",
            value = "0 for HTTP, 63 for HTTPS, after values seen in logs of clients.")
    public static String sslState(boolean https) {
        return https ? "63" : "0";
    }

    /** {@code HIGH;LOW} of a FILETIME in UTC, decimal. */
    public static String encodeTime(Instant time) {
        long ticks = (time.getEpochSecond() + FILETIME_EPOCH) * TICKS_A_SECOND + time.getNano() / NANOS_A_TICK;
        return (ticks >>> 32) + ";" + (ticks & 0xFFFFFFFFL);
    }

    /** The time of a {@code HIGH;LOW} text, or null when it has another form. */
    public static Instant decodeTime(String text) {
        String[] parts = text.split(";");
        if (parts.length != 2) {
            return null;
        }
        try {
            long ticks = (Long.parseLong(parts[0].strip()) << 32) | Long.parseLong(parts[1].strip());
            return Instant.ofEpochSecond(
                    ticks / TICKS_A_SECOND - FILETIME_EPOCH, ticks % TICKS_A_SECOND * NANOS_A_TICK);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
