package mediashell.automation.conversion;

import java.util.Iterator;
import java.util.function.Supplier;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.SwitchParameter;
import mediashell.text.culture.Culture;

/**
 * The conversions of one session (System.Management.Automation.LanguagePrimitives): it tries, in PowerShell's order, assignment, the
 * language's own conversions, and what the target type offers (Parse, constructors, properties).
 */
public final class LanguagePrimitives implements Conversions {

    static final Object FAILED = new Object();

    private final ExecutionContext context;
    private final TextConversion texts;
    private final NumericConversion numbers;
    private final ArrayConversion arrays;
    private final ObjectConversion objects;
    private final Comparison comparison;
    private Culture parsing = Culture.INVARIANT;

    public LanguagePrimitives(ExecutionContext context) {
        this.context = context;
        this.texts = new TextConversion(context);
        this.numbers = new NumericConversion();
        this.arrays = new ArrayConversion(this);
        this.objects = new ObjectConversion(context, this);
        this.comparison = new Comparison(this);
    }

    @Override
    public Object convert(Object value, PSType type) {
        if (type == Types.OBJECT) {
            return value == AutomationNull.VALUE ? null : value;
        }
        Object base = PSObject.base(value);
        if (AutomationNull.isNull(base)) {
            return ofNull(type);
        }
        PSType from = Types.of(base);
        if (from == type) {
            return base;
        }
        if (type == Types.STRING) {
            return base == mediashell.automation.values.NullString.VALUE ? null : toText(value);
        }
        if (type.isAssignableFrom(from)) {
            return base;
        }
        return convertOther(value, base, type);
    }

    private Object ofNull(PSType type) {
        if (type == Types.STRING) {
            return "";
        } else if (type == Types.BOOL || type == Types.CHAR || type == Types.SWITCH || NumberKind.of(type) != null) {
            return DefaultValues.of(type);
        } else if (type == Types.PS_REFERENCE) {
            return new PSReference(null);
        } else if (type.isEnum()) {
            throw ConversionErrors.of("nullToEnumInvalidCast", null, type, "An enum has no null.");
        } else if (type.isValueType() && !isNullable(type)) {
            throw ConversionErrors.of("nullToObjectInvalidCast", null, type, "A value type has no null.");
        }
        return null;
    }

    static boolean isNullable(PSType type) {
        return type.genericDefinition() != null
                && type.genericDefinition().fullName().equals("System.Nullable`1");
    }

    private Object convertOther(Object value, Object base, PSType type) {
        if (type == Types.BOOL) {
            return Truth.of(base);
        }
        if (type == Types.PS_OBJECT || type == Types.PS_CUSTOM_OBJECT) {
            return type == Types.PS_CUSTOM_OBJECT ? CustomObjects.of(context, value) : value;
        }
        NumberKind kind = NumberKind.of(type);
        if (kind != null) {
            boolean constructed = kind == NumberKind.DECIMAL || kind == NumberKind.BIG_INTEGER;
            return numbers.convert(
                    base, kind, () -> constructed ? objects.convert(base, type) : objects.cast(base, type));
        }
        if (type.isArray() || type == Types.ARRAY) {
            return arrays.convert(base, type);
        }
        if (type.isEnum()) {
            return toEnum(base, type);
        }
        if (isNullable(type)) {
            return convert(base, type.typeArguments().getFirst());
        }
        return convertByType(value, base, type);
    }

    private Object convertByType(Object value, Object base, PSType type) {
        if (type == Types.CHAR) {
            return numbers.toChar(base);
        }
        if (type == Types.SWITCH && base instanceof Boolean flag) {
            return SwitchParameter.of(flag);
        }
        if (type == Types.PS_REFERENCE) {
            return new PSReference(value);
        }
        if (type.kind() == TypeKind.DELEGATE && base instanceof ScriptBlock block) {
            return new ScriptBlockDelegate(type, block);
        }
        if (type == Types.TYPE && (base instanceof String || isPlainNumber(base))) {
            PSType named = context.types().resolve(toText(base));
            if (named == null) {
                throw ConversionErrors.of("InvalidCastFromStringToType", base, type, "There is no such type.");
            }
            return named;
        }
        return objects.convert(base, type);
    }

    static boolean isPlainNumber(Object value) {
        NumberKind kind = NumberKind.of(value);
        return kind != null && kind != NumberKind.BIG_INTEGER;
    }

    private Object toEnum(Object base, PSType type) {
        NumberKind kind = NumberKind.of(base);
        return switch (base) {
            case Number number when kind != null && kind.isInteger() -> EnumConversion.ofNumber(number, type);
            case Number number when kind != NumberKind.BIG_INTEGER -> EnumConversion.ofText(toText(number), type);
            case mediashell.automation.values.EnumValue other -> EnumConversion.ofNumber(other.value(), type);
            case String text -> EnumConversion.ofText(text, type);
            case char[] units when units.length > 0 -> throw ConversionErrors.convertible(units[0], type, "");
            default -> Enumeration.isEnumerable(base) ? ofItems(base, type) : objects.convert(base, type);
        };
    }

    /** Integers are combined; anything else is read as names. */
    private Object ofItems(Object items, PSType type) {
        long value = 0;
        boolean numbers = false;
        for (Iterator<Object> i = Enumeration.of(items); i.hasNext(); ) {
            Object item = PSObject.base(i.next());
            if (NumberKind.of(item) == null || !NumberKind.of(item).isInteger()) {
                return EnumConversion.ofText(joined(items), type);
            }
            numbers = true;
            value |= ((mediashell.automation.values.EnumValue) EnumConversion.ofNumber(item, type)).value();
        }
        return numbers ? new mediashell.automation.values.EnumValue(type, value) : EnumConversion.ofText("", type);
    }

    private String joined(Object items) {
        StringBuilder text = new StringBuilder();
        for (Iterator<Object> i = Enumeration.of(items); i.hasNext(); ) {
            text.append(text.isEmpty() ? "" : ",").append(toText(i.next()));
        }
        return text.toString();
    }

    /** The converted value, or {@link #FAILED}. */
    Object tryConvert(Object value, PSType type) {
        try {
            return convert(value, type);
        } catch (DotNetException failed) {
            return FAILED;
        }
    }

    @Override
    public Object convertOrNull(Object value, PSType type) {
        if (AutomationNull.isNull(value) && (type.isEnum() || type == Types.VOID)) {
            return null;
        }
        if (type == Types.STRING) {
            return NumberKind.of(PSObject.base(value)) != null ? texts.invariant(value) : texts.inCulture(value);
        }
        Object converted = type == Types.VOID ? null : inCulture(() -> tryConvert(value, type));
        return converted == FAILED ? null : converted;
    }

    @Override
    public Object convertInCulture(Object value, PSType type) {
        return inCulture(() -> convert(value, type));
    }

    private Object inCulture(Supplier<Object> conversion) {
        Culture before = parsing;
        parsing = context.culture();
        try {
            return conversion.get();
        } finally {
            parsing = before;
        }
    }

    /** The culture in which Parse reads: the invariant one, but that of the session within {@code -as}. */
    Culture parsing() {
        return parsing;
    }

    @Override
    public boolean canConvert(Object value, PSType type) {
        return tryConvert(value, type) != FAILED;
    }

    @Override
    public boolean isTrue(Object value) {
        return Truth.of(value);
    }

    @Override
    public String toText(Object value) {
        return texts.invariant(value);
    }

    @Override
    public String toCultureText(Object value) {
        return texts.inCulture(value);
    }

    @Override
    public int toInt(Object value) {
        return value instanceof Integer number ? number : (Integer) convert(value, Types.INT);
    }

    @Override
    public double toDouble(Object value) {
        return value instanceof Double number ? number : (Double) convert(value, Types.DOUBLE);
    }

    @Override
    public boolean equal(Object left, Object right, boolean ignoreCase) {
        return comparison.equal(left, right, ignoreCase);
    }

    @Override
    public int compare(Object left, Object right, boolean ignoreCase) {
        return comparison.compare(left, right, ignoreCase);
    }

    @Override
    public Iterator<Object> enumerate(Object value) {
        return Enumeration.of(value);
    }

    @Override
    public boolean isEnumerable(Object value) {
        return Enumeration.isEnumerable(value);
    }
}
