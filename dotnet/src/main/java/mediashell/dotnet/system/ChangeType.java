package mediashell.dotnet.system;

import java.math.BigDecimal;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.conversion.ValueFormat;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DefaultValues;
import mediashell.text.culture.Culture;

/** IConvertible: the conversions of System.Convert, which read text in the session's culture and know no PowerShell literals. */
final class ChangeType {

    private ChangeType() {}

    static Object to(ExecutionContext context, Object value, String typeName, Object provider) {
        PSType type = FacadeTypes.find("System." + typeName);
        Object base = PSObject.base(value);
        if (type == null) {
            throw invalid(base, typeName);
        }
        if (base instanceof String text) {
            return ofText(context, text, type, provider);
        }
        if (base == null) {
            return DefaultValues.of(type);
        }
        if (type == Types.STRING) {
            return ValueFormat.format(context, base, null, Providers.culture(context, provider));
        }
        return ofValue(context, base, type);
    }

    private static Object ofValue(ExecutionContext context, Object base, PSType type) {
        boolean fraction = base instanceof Double || base instanceof Float || base instanceof BigDecimal;
        if (type == Types.CHAR && (fraction || base instanceof Boolean)
                || type == Types.DATE_TIME && !(base instanceof DateTime)) {
            throw invalid(base, type.name());
        }
        if (type == Types.BOOL && base instanceof Character) {
            throw invalid(base, type.name());
        }
        try {
            return context.conversions().convert(base, type);
        } catch (DotNetException failed) {
            boolean number = base instanceof Number || base instanceof Character;
            throw number
                    ? new ArithmeticException("Value was either too large or too small for " + type.name() + ".")
                    : invalid(base, type.name());
        }
    }

    private static RuntimeException invalid(Object value, String typeName) {
        return SessionErrors.plain(
                "System.InvalidCastException", "Invalid cast from '" + Types.of(value) + "' to '" + typeName + "'.");
    }

    private static Object ofText(ExecutionContext context, String text, PSType type, Object provider) {
        Culture culture = Providers.culture(context, provider);
        return switch (type.name()) {
            case "String" -> text;
            case "Boolean" -> BooleanMembers.parse(text);
            case "Char" -> CharMembers.parse(text);
            case "DateTime" ->
                DateTimes.parser(context, culture, null).parse(text).get();
            case "Double", "Single" ->
                NumberParsing.value(type.name(), text, NumberParsing.FLOAT, culture.numberFormat());
            case "Decimal" -> NumberParsing.value("Decimal", text, NumberParsing.NUMBER, culture.numberFormat());
            case "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64" ->
                NumberParsing.value(type.name(), text, NumberParsing.INTEGER, culture.numberFormat());
            default -> throw invalid(text, type.name());
        };
    }
}
