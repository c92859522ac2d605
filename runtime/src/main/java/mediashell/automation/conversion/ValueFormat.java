package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.UUID;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.EnumModel;
import mediashell.automation.types.PSType;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.FormattableValue;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.text.culture.Culture;
import mediashell.text.culture.NumberFormatInfo;
import mediashell.text.format.DateTimeFormatter;
import mediashell.text.format.EnumFormatter;
import mediashell.text.format.GuidFormatter;
import mediashell.text.format.NumberFormatter;
import mediashell.text.format.TimeSpanFormatter;

/** {@code value.ToString(format, culture)} (IFormattable) for every type that has it; what {@code -f} and String.Format use. */
public final class ValueFormat {

    private ValueFormat() {}

    /** In the session's culture. */
    public static String format(ExecutionContext context, Object value, String format) {
        return format(context, value, format, context.culture());
    }

    /** In a culture; a null or empty format is the type's general one. */
    public static String format(ExecutionContext context, Object value, String format, Culture culture) {
        Object base = PSObject.base(value);
        NumberFormatInfo numbers = culture.numberFormat();
        return switch (base) {
            case null -> "";
            case String text -> text;
            case Integer n -> NumberFormatter.format(n, 32, format, numbers);
            case Long n -> NumberFormatter.format(n, 64, format, numbers);
            case Double n -> NumberFormatter.format(n, format, numbers);
            case Float n -> NumberFormatter.format(n, format, numbers);
            case BigDecimal n -> NumberFormatter.format(n, format, numbers);
            case BigInteger n -> NumberFormatter.format(n, format, numbers);
            case UInt8 n -> NumberFormatter.formatUnsigned(n.longValue(), 8, format, numbers);
            case UInt16 n -> NumberFormatter.formatUnsigned(n.longValue(), 16, format, numbers);
            case UInt32 n -> NumberFormatter.formatUnsigned(n.longValue(), 32, format, numbers);
            case UInt64 n -> NumberFormatter.formatUnsigned(n.longValue(), 64, format, numbers);
            case Short n -> NumberFormatter.format(n, 16, format, numbers);
            case Byte n -> NumberFormatter.format(n, 8, format, numbers);
            case DateTime d ->
                DateTimeFormatter.format(
                        d, format, culture.dateTimeFormat(), context.process().zone());
            case DateTimeOffset d ->
                DateTimeFormatter.format(
                        d, format, culture.dateTimeFormat(), context.process().zone());
            case TimeSpan span -> TimeSpanFormatter.format(span, format, numbers);
            case UUID guid -> GuidFormatter.format(guid, format);
            case EnumValue constant -> ofEnum(constant, format);
            case PSType type -> ObjectText.dotNetName(type);
            default -> other(context, value, base, format, culture);
        };
    }

    private static String other(ExecutionContext context, Object value, Object base, String format, Culture culture) {
        if (base instanceof FormattableValue formattable) {
            return formattable.format(format, culture);
        }
        return Enumeration.isEnumerable(base)
                ? ObjectText.of(context, value)
                : context.conversions().toCultureText(value);
    }

    /** An enum in one of the formats G, F, D, X. */
    public static String ofEnum(EnumValue constant, String format) {
        if (format == null || format.isEmpty()) {
            return constant.toString();
        }
        EnumModel model = constant.psType().enumModel();
        List<EnumFormatter.Constant> constants = model.constants().stream()
                .map(c -> new EnumFormatter.Constant(c.name(), c.value()))
                .toList();
        NumberKind kind = NumberKind.of(model.underlying());
        int bits =
                switch (kind) {
                    case SBYTE, BYTE -> 8;
                    case SHORT, USHORT -> 16;
                    case LONG, ULONG -> 64;
                    default -> 32;
                };
        return EnumFormatter.format(
                constant.value(), format, new EnumFormatter.EnumType(constants, model.flags(), bits, kind.isSigned()));
    }
}
