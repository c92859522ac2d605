package mediashell.cmdlets.utility;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.UUID;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DBNull;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** Values as JSON text, laid out and escaped as ConvertTo-Json does it. */
final class JsonWriter {

    /** What is escaped beyond the necessary. */
    enum Escaping {
        DEFAULT,
        NON_ASCII,
        HTML
    }

    private final ExecutionContext context;
    private final int maximumDepth;
    private final boolean compress;
    private final boolean enumsAsStrings;
    private final Escaping escaping;
    private final StringBuilder out = new StringBuilder(256);
    private boolean truncated;

    JsonWriter(
            ExecutionContext context, int maximumDepth, boolean compress, boolean enumsAsStrings, Escaping escaping) {
        this.context = context;
        this.maximumDepth = maximumDepth;
        this.compress = compress;
        this.enumsAsStrings = enumsAsStrings;
        this.escaping = escaping;
    }

    String write(Object value) {
        write(value, 0);
        return out.toString();
    }

    /** Whether something lay deeper than allowed and became text. */
    boolean isTruncated() {
        return truncated;
    }

    private void write(Object value, int depth) {
        Object base = PSObject.base(value);
        if (!writeScalar(base)) {
            if (depth > maximumDepth) {
                truncated = true;
                string(context.conversions().toText(value));
            } else {
                writeComposite(value, base, depth);
            }
        }
    }

    private boolean writeScalar(Object base) {
        switch (base) {
            case null -> out.append("null");
            case AutomationNull ignored -> out.append("null");
            case String text -> string(text);
            case Character c -> string(String.valueOf((char) c));
            case Boolean bool -> out.append(bool ? "true" : "false");
            case Double number -> floating(number, DoubleText.of(number));
            case Float number -> floating(number, DoubleText.of(number));
            case BigDecimal number ->
                out.append(number.scale() <= 0 ? number.toBigInteger() + ".0" : number.toPlainString());
            case Integer number -> out.append(number);
            case Long number -> out.append(number);
            case Short number -> out.append(number);
            case Byte number -> out.append(number);
            case BigInteger number -> out.append(number);
            case UInt8 number -> out.append(number);
            case UInt16 number -> out.append(number);
            case UInt32 number -> out.append(number);
            case UInt64 number -> out.append(number);
            case EnumValue constant -> enumeration(constant);
            case DateTime date -> string(JsonDates.text(date, context.process().zone()));
            case DateTimeOffset date -> string(JsonDates.text(date));
            case UUID guid -> string(guid.toString());
            case DBNull ignored -> out.append("null");
            default -> {
                return writeByType(base);
            }
        }
        return true;
    }

    private boolean writeByType(Object base) {
        String type = Types.of(base).fullName();
        if (type.equals("System.Uri")) {
            string(context.conversions().toText(context.members().get(base, "OriginalString")));
            return true;
        }
        return false;
    }

    private void enumeration(EnumValue constant) {
        if (enumsAsStrings) {
            string(constant.toString());
        } else {
            out.append(constant.numberText());
        }
    }

    private void floating(double number, String text) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            string(Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
            return;
        }
        boolean whole = text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        out.append(text).append(whole ? ".0" : "");
    }

    private void writeComposite(Object value, Object base, int depth) {
        if (base instanceof DictionaryValue dictionary) {
            dictionary(dictionary, depth);
            return;
        }
        Iterator<Object> elements = context.conversions().enumerate(value);
        if (elements != null) {
            array(elements, depth);
        } else {
            object(value, depth);
        }
    }

    private void array(Iterator<Object> elements, int depth) {
        out.append('[');
        boolean any = false;
        while (elements.hasNext()) {
            separate(any, depth + 1);
            any = true;
            write(elements.next(), depth + 1);
        }
        close(any, depth, ']');
    }

    private void dictionary(DictionaryValue dictionary, int depth) {
        out.append('{');
        boolean any = false;
        for (Object key : dictionary.keys()) {
            if (!(PSObject.base(key) instanceof String)) {
                throw nonStringKey();
            }
            any = member(any, context.conversions().toText(key), dictionary.get(key), depth);
        }
        close(any, depth, '}');
    }

    private static DotNetException nonStringKey() {
        return SessionErrors.of(
                "System.InvalidOperationException",
                "NonStringKeyInDictionary",
                ErrorCategory.InvalidOperation,
                null,
                "the keys of a dictionary that becomes JSON must be strings");
    }

    private void object(Object value, int depth) {
        out.append('{');
        boolean any = false;
        for (PSMemberInfo property : context.members().propertiesWithHidden(value)) {
            any = member(any, property.name(), context.members().get(value, property.name()), depth);
        }
        close(any, depth, '}');
    }

    private boolean member(boolean any, String name, Object value, int depth) {
        separate(any, depth + 1);
        string(name);
        out.append(compress ? ":" : ": ");
        write(value, depth + 1);
        return true;
    }

    private void separate(boolean any, int depth) {
        if (any) {
            out.append(',');
        }
        newLine(depth);
    }

    private void newLine(int depth) {
        if (!compress) {
            out.append('\n').repeat("  ", depth);
        }
    }

    private void close(boolean any, int depth, char bracket) {
        if (any) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (mustEscape(c)) {
                    out.append("\\u").append(HexFormat.of().toHexDigits(c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private boolean mustEscape(char c) {
        boolean always = c < ' ' || c == 0x85 || c == 0x2028 || c == 0x2029;
        return switch (escaping) {
            case DEFAULT -> always;
            case NON_ASCII -> always || c > 126;
            case HTML -> always || c == '<' || c == '>' || c == '&' || c == '\'';
        };
    }
}
