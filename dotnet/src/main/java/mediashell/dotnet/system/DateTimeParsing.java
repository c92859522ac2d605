package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.Omissible;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.PSReference;

/** Members of System.DateTime that read text. */
final class DateTimeParsing {

    private DateTimeParsing() {}

    @DotNetMethod
    static DateTime parse(
            ExecutionContext context,
            String s,
            @Omissible @TypeName("System.IFormatProvider") Object provider,
            @Omissible @TypeName("System.Globalization.DateTimeStyles") EnumValue styles) {
        return DateTimes.parser(context, provider, styles)
                .parse(DateTimes.text(s))
                .get();
    }

    @DotNetMethod
    static boolean tryParse(ExecutionContext context, String s, @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, null, null).parse(s), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, provider, null).parse(s), result);
    }

    @DotNetMethod
    static boolean tryParse(
            ExecutionContext context,
            String s,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue styles,
            @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, provider, styles).parse(s), result);
    }

    @DotNetMethod
    static DateTime parseExact(
            ExecutionContext context,
            String s,
            String format,
            @TypeName("System.IFormatProvider") Object provider,
            @Omissible @TypeName("System.Globalization.DateTimeStyles") EnumValue style) {
        return DateTimes.parser(context, provider, style)
                .parseExact(DateTimes.text(s), format)
                .get();
    }

    @DotNetMethod
    static DateTime parseExact(
            ExecutionContext context,
            String s,
            String[] formats,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue style) {
        return DateTimes.parser(context, provider, style)
                .parseExact(DateTimes.text(s), formats)
                .get();
    }

    @DotNetMethod
    static boolean tryParseExact(
            ExecutionContext context,
            String s,
            String format,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue style,
            @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, provider, style).parseExact(s, format), result);
    }

    @DotNetMethod
    static boolean tryParseExact(
            ExecutionContext context,
            String s,
            String[] formats,
            @TypeName("System.IFormatProvider") Object provider,
            @TypeName("System.Globalization.DateTimeStyles") EnumValue style,
            @TypeName("System.DateTime") PSReference result) {
        return DateTimes.store(DateTimes.parser(context, provider, style).parseExact(s, formats), result);
    }
}
