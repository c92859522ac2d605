package mediashell.authoring.policy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** CIM date and time text in UTC: {@code 20240301120000.000000+000} (DSP0004 5.2.4). */
final class CimDateTime {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuuMMddHHmmss.SSSSSS'+000'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private CimDateTime() {}

    static String of(Instant time) {
        return FORM.format(time);
    }
}
