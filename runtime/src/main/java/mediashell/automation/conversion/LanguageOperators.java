package mediashell.automation.conversion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.ListValue;
import mediashell.automation.values.OrderedDictionary;
import mediashell.automation.values.TypedArray;
import mediashell.text.WildcardPattern;

/** The operators of one session over every pair of types. */
public final class LanguageOperators implements Operators {

    private final ExecutionContext context;
    private final OperatorMethods methods;
    private final TextOperators texts;

    public LanguageOperators(ExecutionContext context) {
        this.context = context;
        this.methods = new OperatorMethods(context);
        this.texts = new TextOperators(context);
    }

    private Conversions conversions() {
        return context.conversions();
    }

    @Override
    public Object add(Object left, Object right) {
        Object a = Operands.base(left);
        Object b = Operands.base(right);
        if (a == null) {
            return b == null ? null : right;
        }
        if (a instanceof String text) {
            return text + conversions().toText(right);
        }
        if (a instanceof Character c) {
            return c + conversions().toText(right);
        }
        if (a instanceof DictionaryValue table) {
            return addTables(table, b);
        }
        if (ArrayAccess.isArray(a) || a instanceof ListValue) {
            return concatenate(a, right);
        }
        return arithmetic(Arithmetic.Operation.ADD, a, b);
    }

    private static Object addTables(DictionaryValue table, Object right) {
        if (!(right instanceof DictionaryValue other)) {
            throw SessionErrors.runtime(
                    "AddHashTableToNonHashTable",
                    ErrorCategory.InvalidOperation,
                    null,
                    "Only a hash table can be added to a hash table.");
        }
        DictionaryValue sum =
                table instanceof OrderedDictionary ? OrderedDictionary.ignoringCase() : Hashtable.ignoringCase();
        for (DictionaryValue part : List.of(table, other)) {
            for (Object key : part.keys()) {
                if (sum.containsKey(key)) {
                    throw SessionErrors.plain(
                            "System.ArgumentException", "Both hash tables have the key '" + key + "'.");
                }
                sum.set(key, part.get(key));
            }
        }
        return sum;
    }

    private Object concatenate(Object left, Object right) {
        List<Object> items = new ArrayList<>();
        conversions().enumerate(left).forEachRemaining(items::add);
        Iterator<Object> more = conversions().enumerate(right);
        if (more != null) {
            more.forEachRemaining(items::add);
        } else if (right != mediashell.automation.values.AutomationNull.VALUE) {
            items.add(right);
        }
        return TypedArray.ofObjects(items);
    }

    @Override
    public Object subtract(Object left, Object right) {
        return arithmetic(Arithmetic.Operation.SUBTRACT, Operands.base(left), Operands.base(right));
    }

    @Override
    public Object multiply(Object left, Object right) {
        Object a = Operands.base(left);
        if (a == null) {
            return null;
        }
        if (a instanceof String text) {
            return texts.repeat(text, right);
        }
        if (ArrayAccess.isArray(a) || a instanceof ListValue) {
            return repeatItems(a, right);
        }
        Object b = Operands.base(right);
        if (a instanceof Character || a instanceof Boolean) {
            requireFactor(a, b);
        }
        return arithmetic(Arithmetic.Operation.MULTIPLY, a, b);
    }

    /** Chars and booleans multiply only with decimals and big integers. */
    private void requireFactor(Object left, Object right) {
        NumberKind kind = NumberKind.of(right);
        if (right instanceof String || right instanceof EnumValue) {
            methods.invoke(Arithmetic.Operation.MULTIPLY.method(), left, right);
        }
        if (kind != NumberKind.DECIMAL && kind != NumberKind.BIG_INTEGER && Operands.number(right) != null) {
            throw notDefined(left, "*");
        }
    }

    private static RuntimeException notDefined(Object left, String operator) {
        return SessionErrors.runtime(
                "NotADefinedOperationForType",
                ErrorCategory.InvalidOperation,
                left,
                "The operator " + operator + " is not defined for [" + Types.of(left) + "].");
    }

    private Object repeatItems(Object items, Object right) {
        int times = (int) (long) (Long) conversions().convert(right, Types.LONG);
        if (times < 0) {
            throw ConversionErrors.convertible(
                    right, Types.UINT, "An array cannot be repeated a negative number of times.");
        }
        List<Object> repeated = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            conversions().enumerate(items).forEachRemaining(repeated::add);
        }
        return TypedArray.ofObjects(repeated);
    }

    @Override
    public Object divide(Object left, Object right) {
        return arithmetic(Arithmetic.Operation.DIVIDE, Operands.base(left), Operands.base(right));
    }

    @Override
    public Object remainder(Object left, Object right) {
        return arithmetic(Arithmetic.Operation.REMAINDER, Operands.base(left), Operands.base(right));
    }

    private Object arithmetic(Arithmetic.Operation operation, Object left, Object right) {
        Object a = left instanceof String text ? Operands.textAsNumber(text, right) : Operands.number(left);
        if (a == null) {
            return methods.invoke(operation.method(), left, right);
        }
        Object b = right instanceof String text ? rightText(text, left, a) : Operands.number(right);
        if (b == null) {
            return methods.invoke(operation.method(), a, right);
        }
        Object result = compute(operation, a, b);
        return left instanceof EnumValue constant ? Operands.toEnum(constant.psType(), result, b) : result;
    }

    private static Object compute(Arithmetic.Operation operation, Object a, Object b) {
        try {
            return Arithmetic.compute(operation, a, b);
        } catch (ArithmeticException overflow) {
            throw SessionErrors.plain("System.OverflowException", overflow.getMessage());
        }
    }

    private static Object rightText(String text, Object left, Object number) {
        if (left instanceof EnumValue constant && NumberScanner.scan(text) == null) {
            return Operands.underlying((EnumValue) EnumConversion.ofText(text, constant.psType()));
        }
        return Operands.textAsNumber(text, number);
    }

    @Override
    public Object negate(Object value) {
        Object base = Operands.base(value);
        if (base instanceof BigDecimal decimal) {
            return decimal.negate();
        }
        if (base instanceof Double number) {
            return -number;
        }
        return arithmetic(Arithmetic.Operation.SUBTRACT, 0, base);
    }

    @Override
    public Object plus(Object value) {
        return arithmetic(Arithmetic.Operation.ADD, 0, Operands.base(value));
    }

    @Override
    public Object bitAnd(Object left, Object right) {
        return bitwise(Bitwise.Operation.AND, Operands.base(left), Operands.base(right));
    }

    @Override
    public Object bitOr(Object left, Object right) {
        return bitwise(Bitwise.Operation.OR, Operands.base(left), Operands.base(right));
    }

    @Override
    public Object bitXor(Object left, Object right) {
        return bitwise(Bitwise.Operation.XOR, Operands.base(left), Operands.base(right));
    }

    private Object bitwise(Bitwise.Operation operation, Object left, Object right) {
        Object a = left instanceof String text ? Operands.textAsNumber(text, right) : Operands.number(left);
        Object b = right instanceof String text ? rightText(text, left, a) : Operands.number(right);
        boolean fractional = Bitwise.isFractional(a) || Bitwise.isFractional(b);
        if (fractional && (isNoFactor(a) || isNoFactor(b)) && !isDate(left) && !isDate(right)) {
            throw SessionErrors.plain(
                    "System.NullReferenceException", "A fraction has no bits to combine with this value.");
        }
        if (a == null || b == null) {
            return methods.invoke(operation.method(), a == null ? left : a, right);
        }
        Object result = Bitwise.compute(operation, a, b);
        return left instanceof EnumValue constant && !fractional
                ? Operands.toEnum(constant.psType(), result, null)
                : result;
    }

    private static boolean isNoFactor(Object number) {
        return number == null || NumberKind.of(number) == NumberKind.BIG_INTEGER;
    }

    private static boolean isDate(Object value) {
        return value instanceof mediashell.automation.values.DateTime;
    }

    @Override
    public Object bitNot(Object value) {
        Object base = Operands.base(value);
        Object number = base instanceof String text ? Operands.textAsNumber(text, null) : Operands.number(base);
        if (number == null) {
            return methods.invoke("op_OnesComplement", value);
        }
        Object result = Bitwise.not(number);
        return base instanceof EnumValue constant ? Operands.toEnum(constant.psType(), result, null) : result;
    }

    @Override
    public Object shiftLeft(Object left, Object right) {
        return shift(left, right, true);
    }

    @Override
    public Object shiftRight(Object left, Object right) {
        return shift(left, right, false);
    }

    private Object shift(Object left, Object right, boolean toLeft) {
        Object a = Operands.base(left);
        Object b = Operands.base(right);
        if (a == null) {
            return 0;
        }
        String method = toLeft ? "op_LeftShift" : "op_RightShift";
        Object number = a instanceof String text ? Operands.textAsNumber(text, b) : Operands.number(a);
        if (b instanceof String text) {
            b = Operands.textAsNumber(text, number);
        }
        if (a instanceof EnumValue || a instanceof PSObject) {
            conversions().toInt(b);
        }
        if (number == null || number instanceof java.math.BigInteger && Operands.number(b) == null) {
            return methods.invoke(method, a, b);
        }
        if (a instanceof EnumValue) {
            throw SessionErrors.plain("System.InvalidOperationException", "The bits of an enum cannot be shifted.");
        }
        if (a instanceof Boolean || a instanceof Character) {
            requireShiftCount(a, b, method);
            throw notDefined(a, toLeft ? "-shl" : "-shr");
        }
        return shiftNumber(number, conversions().toInt(b), toLeft);
    }

    private void requireShiftCount(Object left, Object right, String method) {
        NumberKind kind = NumberKind.of(right);
        boolean counts = right == null
                || right instanceof Boolean
                || right instanceof Character
                || kind != null && kind != NumberKind.DECIMAL;
        if (!counts) {
            methods.invoke(method, left, right);
        }
    }

    private static Object shiftNumber(Object number, int count, boolean toLeft) {
        try {
            return Bitwise.shift(number, count, toLeft);
        } catch (ArithmeticException outOfRange) {
            throw ConversionErrors.none(number, Types.INT);
        }
    }

    @Override
    public Object range(Object left, Object right) {
        return new RangeOperator(conversions()).range(left, right);
    }

    @Override
    public Object format(Object left, Object right) {
        return texts.format(left, right);
    }

    @Override
    public Object join(Object left, Object separator) {
        return texts.join(left, separator);
    }

    @Override
    public Object split(Object left, Object right, boolean ignoreCase) {
        return texts.split(left, right, ignoreCase);
    }

    @Override
    public Object replace(Object left, Object right, boolean ignoreCase) {
        return texts.replace(left, right, ignoreCase);
    }

    @Override
    public Object match(Object left, Object right, boolean ignoreCase, boolean negated) {
        return texts.match(left, right, ignoreCase, negated);
    }

    @Override
    public boolean matchesText(Object input, Object pattern, boolean ignoreCase) {
        return texts.matchesText(input, pattern, ignoreCase);
    }

    @Override
    public Object like(Object left, Object right, boolean ignoreCase, boolean negated) {
        WildcardPattern pattern = pattern(right, ignoreCase);
        Iterator<Object> items = conversions().enumerate(left);
        if (items == null) {
            return pattern.isMatch(conversions().toText(left)) != negated;
        }
        List<Object> found = new ArrayList<>();
        while (items.hasNext()) {
            String text = conversions().toText(items.next());
            if (pattern.isMatch(text) != negated) {
                found.add(text);
            }
        }
        return TypedArray.ofObjects(found);
    }

    private WildcardPattern pattern(Object right, boolean ignoreCase) {
        try {
            if (PSObject.base(right) instanceof WildcardPattern given) {
                return given;
            }
            int options = ignoreCase ? WildcardPattern.IGNORE_CASE : WildcardPattern.NONE;
            return new WildcardPattern(conversions().toText(right), options, context.culture());
        } catch (mediashell.text.WildcardPatternException wrong) {
            throw SessionErrors.of(
                    "System.Management.Automation.WildcardPatternException",
                    "RuntimeException",
                    ErrorCategory.NotSpecified,
                    null,
                    wrong.getMessage());
        }
    }

    @Override
    public boolean is(Object left, Object right) {
        Object base = PSObject.base(left);
        PSType type = type(right);
        if (base == null || base == mediashell.automation.values.AutomationNull.VALUE) {
            return false;
        }
        if (type == Types.PS_CUSTOM_OBJECT || type == Types.PS_OBJECT) {
            return left instanceof PSObject;
        }
        return type.isAssignableFrom(Types.of(base));
    }

    private PSType type(Object right) {
        Object base = PSObject.base(right);
        if (base instanceof PSType type) {
            return type;
        }
        PSType named = context.types().resolve(conversions().toText(right));
        if (named == null) {
            throw rightSideIsNoType();
        }
        return named;
    }

    private static RuntimeException rightSideIsNoType() {
        return SessionErrors.wrapping(SessionErrors.plain(
                "System.Management.Automation.RuntimeException", "The right side must be a type or the name of one."));
    }

    @Override
    public Object as(Object left, Object right) {
        PSType type = (PSType) conversions().convert(PSObject.base(right), Types.TYPE);
        return conversions().convertOrNull(left, type);
    }

    @Override
    public boolean contains(Object collection, Object item, boolean ignoreCase) {
        Iterator<Object> items = conversions().enumerate(collection);
        if (items == null) {
            return conversions().equal(collection, item, ignoreCase);
        }
        while (items.hasNext()) {
            if (conversions().equal(items.next(), item, ignoreCase)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object compare(ComparisonKind kind, Object left, Object right, boolean ignoreCase) {
        Iterator<Object> items = conversions().enumerate(left);
        if (items == null) {
            return test(kind, left, right, ignoreCase);
        }
        List<Object> found = new ArrayList<>();
        while (items.hasNext()) {
            Object item = items.next();
            if (test(kind, item, right, ignoreCase)) {
                found.add(item);
            }
        }
        return TypedArray.ofObjects(found);
    }

    private boolean test(ComparisonKind kind, Object left, Object right, boolean ignoreCase) {
        return switch (kind) {
            case EQUAL -> conversions().equal(left, right, ignoreCase);
            case NOT_EQUAL -> !conversions().equal(left, right, ignoreCase);
            default -> ordered(kind, left, right, ignoreCase);
        };
    }

    private boolean ordered(ComparisonKind kind, Object left, Object right, boolean ignoreCase) {
        Object a = PSObject.base(left);
        Object b = PSObject.base(right);
        if (isNaN(a) && (b == null || Operands.number(b) != null) || isNaN(b) && NumberKind.of(a) != null) {
            return false;
        }
        Object number = a != null && NumberKind.of(a) != null && b instanceof String text
                ? Operands.textAsNumber(text, a)
                : right;
        int order = conversions().compare(left, number, ignoreCase);
        return switch (kind) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean isNaN(Object value) {
        return value instanceof Double d && d.isNaN() || value instanceof Float f && f.isNaN();
    }
}
