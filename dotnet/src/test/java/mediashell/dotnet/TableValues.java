package mediashell.dotnet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.OrderedDictionary;
import mediashell.automation.values.SwitchParameter;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;

/** The literals of the recorded tables as values, and results as the tables write them. */
final class TableValues {

    private final ExecutionContext context;
    private final Map<String, Object> plain = new HashMap<>();

    TableValues(ExecutionContext context) {
        this.context = context;
        plain.put("$null", null);
        plain.put("$true", true);
        plain.put("$false", false);
        for (int n : new int[] {0, 1, -3, 7, 2147483647, 34, -1}) {
            plain.put(Integer.toString(n), n);
        }
        for (String n : List.of("1.5", "1e20", "3.5", "2.5", "0.1", "1e15", "123456789.123456789")) {
            plain.put(n, Double.valueOf(n));
        }
        plain.put("9223372036854775807", Long.MAX_VALUE);
        plain.put("[long]5", 5L);
        plain.put("[byte]200", UInt8.of(200));
        plain.put("[sbyte]-5", (byte) -5);
        plain.put("[int16]300", (short) 300);
        plain.put("[uint16]65535", UInt16.of(65535));
        plain.put("[uint32]4000000000", UInt32.of((int) 4000000000L));
        plain.put("[uint64]18446744073709551615", UInt64.of(-1));
        plain.put("[double]::NaN", Double.NaN);
        plain.put("[float]2.5", 2.5f);
        plain.put("[decimal]1.10", new BigDecimal("1.1"));
        plain.put("[bigint]10", BigInteger.TEN);
        plain.put("[char]'a'", 'a');
        plain.put("[char]'5'", '5');
        plain.put("[switch]$true", SwitchParameter.TRUE);
        plain.put("[int]", Types.INT);
    }

    /** Whether the literal is one that this module can make: no script classes, no script blocks. */
    boolean knows(String literal) {
        return plain.containsKey(literal) || maker(literal) != null;
    }

    Object make(String literal) {
        return plain.containsKey(literal) ? plain.get(literal) : maker(literal).apply(literal);
    }

    private Function<String, Object> maker(String literal) {
        if (literal.matches("'[^']*'")) {
            return text -> text.substring(1, text.length() - 1);
        }
        if (literal.matches("\\[[\\w.]+\\]'[^']*'")) {
            return this::cast;
        }
        return switch (literal) {
            case "@()" -> text -> TypedArray.ofObjects();
            case "@(1)" -> text -> TypedArray.ofObjects(1);
            case "@(1,2)" -> text -> TypedArray.ofObjects(1, 2);
            case "@('a','b')" -> text -> TypedArray.ofObjects("a", "b");
            case "@('1','2')" -> text -> TypedArray.ofObjects("1", "2");
            case "@('x')" -> text -> TypedArray.ofObjects("x");
            case "[char[]]'ab'" -> text -> "ab".toCharArray();
            case "@{a=1}" -> text -> table(Hashtable.ignoringCase(), "a");
            case "@{N=5}" -> text -> table(Hashtable.ignoringCase(), "N");
            case "[ordered]@{a=1;b=2}" -> text -> ordered();
            case "[pscustomobject]@{a=1}" -> text -> custom("a", 1);
            case "[pscustomobject]@{N=9}" -> text -> custom("N", 9);
            case "[DayOfWeek]::Tuesday" ->
                text -> context.members().getStatic(context.types().require("DayOfWeek"), "Tuesday");
            case "[System.Collections.Generic.List[int]]@(1,2)" ->
                text -> context.conversions()
                        .convert(
                                TypedArray.ofObjects(1, 2),
                                context.types().require("System.Collections.Generic.List[int]"));
            default -> null;
        };
    }

    private Object cast(String literal) {
        int end = literal.indexOf(']');
        PSType type = context.types().require(literal.substring(1, end));
        return context.conversions().convert(literal.substring(end + 2, literal.length() - 1), type);
    }

    private static Object table(Hashtable table, String key) {
        table.set(key, key.equals("a") ? 1 : 5);
        return table;
    }

    private static Object ordered() {
        OrderedDictionary ordered = OrderedDictionary.ignoringCase();
        ordered.set("a", 1);
        ordered.set("b", 2);
        return ordered;
    }

    private static Object custom(String name, int value) {
        PSObject made = PSObject.custom();
        made.instanceMembers().put(new PSNoteProperty(name, value));
        return made;
    }

    /** Type and value as a row has them: {@code System.Int32\t5}, {@code $null}, or {@code !id}. */
    String row(java.util.function.Supplier<Object> expression) {
        Object result;
        try {
            result = expression.get();
        } catch (DotNetException failed) {
            return "!"
                    + (failed.errorRecord() == null
                            ? failed.psType().fullName()
                            : failed.errorRecord().fullyQualifiedErrorId());
        }
        if (result == null) {
            return "$null\t";
        }
        PSType type = Types.of(PSObject.base(result));
        return type.fullName() + "\t" + text(result);
    }

    private String text(Object result) {
        Iterator<Object> items = context.conversions().enumerate(result);
        boolean shown = ArrayAccess.isArray(result)
                || items != null
                || PSObject.base(result) instanceof mediashell.automation.values.DictionaryValue;
        if (!shown) {
            return context.conversions().toText(result);
        }
        StringJoiner joined = new StringJoiner("|", "(", ")");
        if (items == null) {
            joined.add(context.conversions().toText(result));
        } else {
            items.forEachRemaining(item -> joined.add(context.conversions().toText(item)));
        }
        return joined.toString();
    }
}
