package mediashell.text.format;

import java.time.ZoneId;

import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeKind;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.Culture;
import mediashell.text.culture.DateTimeFormatInfo;

/**
 * Parse and ParseExact of DateTime and DateTimeOffset. {@code now} is the local date that missing parts are taken from,
 * the zone says what Local means. Styles are of {@link DateTimeStyles}.
 */
public final class DateTimeParser {
    private final DateTimeFormatInfo info;
    private final int styles;
    private final ZoneId localZone;
    private final DateTime today;

    /** A parser for one culture, styles, zone and day. */
    public DateTimeParser(DateTimeFormatInfo info, int styles, ZoneId localZone, DateTime now) {
        if (!DateTimeStyles.areValid(styles)) {
            throw new IllegalArgumentException("these date styles cannot be combined: " + styles);
        }
        this.info = info;
        this.styles = styles;
        this.localZone = localZone;
        this.today = has(styles, DateTimeStyles.NO_CURRENT_DATE_DEFAULT) ? DateTime.MIN_VALUE : now;
    }

    private static boolean has(int styles, int style) {
        return (styles & style) != 0;
    }

    /** The date of a text in any form that the culture knows, and in ISO 8601 and RFC 1123. */
    public Parsed<DateTime> parse(String text) {
        return date(text, new FreeDateReader(text, info).read(), false);
    }

    /** The date of a text in exactly one of the formats, standard or custom. */
    public Parsed<DateTime> parseExact(String text, String... formats) {
        for (String format : formats) {
            Parsed<DateTime> parsed = date(text, exact(text, format), true);
            if (parsed.isValue()) {
                return parsed;
            }
        }
        return new Parsed.BadFormat<>(text, "DateTime");
    }

    /** The date and offset of a text; without an offset it is local, or UTC where the styles say so. */
    public Parsed<DateTimeOffset> parseOffset(String text) {
        return offset(text, new FreeDateReader(text, info).read(), false);
    }

    /** The date and offset of a text in exactly one of the formats, standard or custom. */
    public Parsed<DateTimeOffset> parseOffsetExact(String text, String... formats) {
        for (String format : formats) {
            Parsed<DateTimeOffset> parsed = offset(text, exact(text, format), true);
            if (parsed.isValue()) {
                return parsed;
            }
        }
        return new Parsed.BadFormat<>(text, "DateTimeOffset");
    }

    private DateTimeFields exact(String text, String format) {
        if (format.isEmpty()) {
            return null;
        }
        char letter = format.charAt(0);
        boolean standard = format.length() == 1;
        DateTimeFormatInfo used =
                standard && DatePattern.isInvariant(letter) ? Culture.INVARIANT.dateTimeFormat() : info;
        String pattern;
        try {
            pattern = standard ? DatePattern.of(letter, info) : format;
        } catch (NetFormatException unknown) {
            return null;
        }
        return new ExactDateReader(text, pattern, used, styles).read();
    }

    private Parsed<DateTime> date(String text, DateTimeFields fields, boolean exact) {
        DateTime clock = fields == null ? null : fields.clock(info, today, exact);
        if (clock == null) {
            return new Parsed.BadFormat<>(text, "DateTime");
        }
        try {
            return new Parsed.Value<>(fields.hasOffset ? withOffset(clock, fields) : withoutOffset(clock));
        } catch (ArgumentRangeException outOfRange) {
            return new Parsed.BadFormat<>(text, "DateTime");
        }
    }

    private DateTime withOffset(DateTime clock, DateTimeFields fields) {
        DateTime utc = clock.addTicks(-fields.offsetTicks()).specifyKind(DateTimeKind.UTC);
        boolean keepsUtc = has(styles, DateTimeStyles.ADJUST_TO_UNIVERSAL)
                || fields.zulu && has(styles, DateTimeStyles.ROUNDTRIP_KIND);
        return keepsUtc ? utc : utc.toLocalTime(localZone);
    }

    private DateTime withoutOffset(DateTime clock) {
        boolean adjusts = has(styles, DateTimeStyles.ADJUST_TO_UNIVERSAL);
        if (has(styles, DateTimeStyles.ASSUME_UNIVERSAL)) {
            DateTime utc = clock.specifyKind(DateTimeKind.UTC);
            return adjusts ? utc : utc.toLocalTime(localZone);
        }
        if (has(styles, DateTimeStyles.ASSUME_LOCAL)) {
            DateTime local = clock.specifyKind(DateTimeKind.LOCAL);
            return adjusts ? local.toUniversalTime(localZone) : local;
        }
        return clock;
    }

    private Parsed<DateTimeOffset> offset(String text, DateTimeFields fields, boolean exact) {
        DateTime clock = fields == null ? null : fields.clock(info, today, exact);
        if (clock == null) {
            return new Parsed.BadFormat<>(text, "DateTimeOffset");
        }
        long offset = fields.hasOffset
                ? fields.offsetTicks()
                : has(styles, DateTimeStyles.ASSUME_UNIVERSAL)
                        ? 0
                        : clock.localOffset(localZone).ticks();
        try {
            DateTimeOffset value = DateTimeOffset.of(clock.ticks(), TimeSpan.ofTicks(offset));
            boolean adjusts = has(styles, DateTimeStyles.ADJUST_TO_UNIVERSAL);
            return new Parsed.Value<>(adjusts ? value.toUniversalTime() : value);
        } catch (IllegalArgumentException outOfRange) {
            return new Parsed.BadFormat<>(text, "DateTimeOffset");
        }
    }
}
