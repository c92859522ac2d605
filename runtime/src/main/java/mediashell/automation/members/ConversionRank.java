package mediashell.automation.members;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.conversion.TypeConversions;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.NullString;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.SwitchParameter;

/**
 * How good the conversion of an argument to a parameter's type is: the higher the better. The order of the constants is PowerShell's; a
 * rank one below stands for the same conversion into the only element of an array.
 */
final class ConversionRank {

    static final int NONE = 0;
    static final int UNRELATED_ARRAYS = 2;
    static final int TO_STRING = 4;
    static final int CUSTOM = 6;
    static final int CONVERTIBLE = 8;
    static final int CAST = 10;
    static final int CONSTRUCTOR = 14;
    static final int PARSE = 16;
    static final int LANGUAGE = 20;
    static final int NULL_TO_VALUE = 22;
    static final int NULL_TO_REFERENCE = 24;
    static final int NUMERIC_EXPLICIT = 26;
    static final int NUMERIC_EXPLICIT_TO_DECIMAL = 28;
    static final int NUMERIC_STRING = 30;
    static final int NUMERIC_IMPLICIT = 32;
    static final int ASSIGNABLE = 34;
    static final int STRING_TO_CHARS = 35;
    static final int IDENTITY = 36;

    private ConversionRank() {}

    /** The rank for a value; NONE when it cannot be converted. */
    static int of(ExecutionContext context, Object argument, PSType parameter) {
        Object value = PSObject.base(argument);
        if (parameter == Types.OBJECT) {
            return value == null ? NULL_TO_REFERENCE : Types.of(value) == Types.OBJECT ? IDENTITY : ASSIGNABLE;
        }
        if (AutomationNull.isNull(value) || value == NullString.VALUE) {
            return ofNull(parameter);
        }
        PSType type = Types.of(value);
        if (type == parameter) {
            return IDENTITY;
        }
        if (parameter.isAssignableFrom(type)) {
            return ASSIGNABLE;
        }
        if (isNullable(parameter)) {
            return of(context, argument, parameter.typeArguments().getFirst());
        }
        int rank = ofTypes(type, parameter);
        return rank >= 0 ? rank : ofValue(context, value, type, parameter);
    }

    private static boolean isNullable(PSType type) {
        return type.genericDefinition() != null
                && type.genericDefinition().fullName().equals("System.Nullable`1");
    }

    private static int ofNull(PSType parameter) {
        if (parameter == Types.STRING) {
            return TO_STRING;
        }
        if (!parameter.isValueType() || isNullable(parameter)) {
            return NULL_TO_REFERENCE;
        }
        boolean hasZero = NumericRank.isNumeric(parameter) || parameter == Types.BOOL || parameter == Types.CHAR;
        return hasZero || parameter == Types.SWITCH ? NULL_TO_VALUE : NONE;
    }

    /** The rank between two types of parameters, without a value to look at. */
    static int betweenTypes(PSType from, PSType to) {
        if (from == to) {
            return IDENTITY;
        }
        if (to.isAssignableFrom(from)) {
            return ASSIGNABLE;
        }
        if (from == Types.STRING && NumericRank.isNumeric(to)) {
            return NUMERIC_STRING;
        }
        if (from == Types.STRING && to.isArray() && to.elementType() == Types.CHAR) {
            return STRING_TO_CHARS;
        }
        if (to.isArray() && !from.isArray()) {
            return Math.max(NONE, betweenTypes(from, to.elementType()) - 1);
        }
        return Math.max(NONE, ofTypes(from, to));
    }

    /** The rank that follows from the types alone; -1 when it takes the value to say. */
    static int ofTypes(PSType type, PSType parameter) {
        if (NumericRank.isNumeric(type) && NumericRank.isNumeric(parameter)) {
            return NumericRank.of(type, parameter);
        }
        if (parameter == Types.STRING) {
            return type == Types.CHAR ? LANGUAGE : TO_STRING;
        }
        if (type == Types.CHAR && NumericRank.isNumeric(parameter)) {
            return parameter == Types.USHORT || NumericRank.isWiderThanChar(parameter)
                    ? NUMERIC_IMPLICIT
                    : NUMERIC_EXPLICIT;
        }
        if (parameter == Types.CHAR && (type == Types.BOOL || NumericRank.isNumeric(type))) {
            return CONVERTIBLE;
        }
        if (type.isEnum() && NumericRank.isNumeric(parameter)) {
            return parameter == type.enumModel().underlying() ? LANGUAGE : CONVERTIBLE;
        }
        if (parameter == Types.BOOL) {
            return LANGUAGE;
        }
        return type == Types.STRING && parameter.isArray() && parameter.elementType() == Types.CHAR
                ? STRING_TO_CHARS
                : -1;
    }

    private static int ofValue(ExecutionContext context, Object value, PSType type, PSType parameter) {
        if (parameter.kind() == TypeKind.DELEGATE) {
            return value instanceof ScriptBlock ? LANGUAGE : NONE;
        }
        if (parameter.kind() == TypeKind.INTERFACE) {
            return NONE;
        }
        if (parameter.isArray()) {
            return ofArray(context, value, type, parameter);
        }
        if (type == Types.STRING) {
            return ofText(parameter);
        }
        if (value instanceof SwitchParameter || value instanceof DictionaryValue || value instanceof PSReference) {
            return context.conversions().canConvert(value, parameter) ? LANGUAGE : NONE;
        }
        if (language(parameter)) {
            return context.conversions().canConvert(value, parameter) ? LANGUAGE : NONE;
        }
        return ofMembers(context, value, type, parameter);
    }

    /** Judged by the type alone: a text that then cannot be read is an error of the chosen overload. */
    private static int ofText(PSType parameter) {
        if (NumericRank.isNumeric(parameter) || parameter.isEnum()) {
            return NUMERIC_STRING;
        }
        boolean known = language(parameter)
                || parameter.fullName().equals("System.Text.RegularExpressions.Regex")
                || parameter.fullName().equals("System.Xml.XmlDocument");
        if (known) {
            return LANGUAGE;
        }
        return TypeConversions.parser(parameter) != null
                ? PARSE
                : TypeConversions.constructor(Types.STRING, parameter) != null
                        ? CONSTRUCTOR
                        : TypeConversions.operator(Types.STRING, parameter) != null ? CAST : NONE;
    }

    private static int ofMembers(ExecutionContext context, Object value, PSType type, PSType parameter) {
        if (TypeConversions.constructor(type, parameter) != null) {
            return CONSTRUCTOR;
        }
        if (TypeConversions.operator(type, parameter) != null) {
            return CAST;
        }
        if (NumericRank.isNumeric(type) && TypeConversions.parser(parameter) != null) {
            return CUSTOM;
        }
        return context.conversions().canConvert(value, parameter) ? CONVERTIBLE : NONE;
    }

    private static boolean language(PSType parameter) {
        return parameter.isEnum() || parameter == Types.TYPE || parameter == Types.CHAR || parameter == Types.SWITCH;
    }

    private static int ofArray(ExecutionContext context, Object value, PSType type, PSType parameter) {
        if (type.isArray()) {
            return context.conversions().canConvert(value, parameter) ? UNRELATED_ARRAYS : NONE;
        }
        if (ArrayAccess.isArray(value) || context.conversions().isEnumerable(value)) {
            return context.conversions().canConvert(value, parameter) ? LANGUAGE : NONE;
        }
        int element = of(context, value, parameter.elementType());
        return element == NONE ? NONE : Math.min(element, ASSIGNABLE) - 1;
    }
}
