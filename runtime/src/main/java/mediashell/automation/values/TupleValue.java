package mediashell.automation.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** System.Tuple and System.ValueTuple of any length. */
public final class TupleValue implements DotNetObject {

    private final PSType type;
    private final Object[] items;

    /**
     * @param type the closed type
     */
    public TupleValue(PSType type, Object... items) {
        this.type = type;
        this.items = items.clone();
    }

    /** A tuple of {@code Tuple} or {@code ValueTuple} whose type arguments are the types of its items. */
    public static TupleValue of(String name, Object... items) {
        PSType open = FacadeTypes.require("System." + name + "`" + items.length);
        List<PSType> arguments = new ArrayList<>();
        for (Object item : items) {
            arguments.add(Types.of(item));
        }
        return new TupleValue(GenericType.of(open, arguments), items);
    }

    /** A ValueTuple of two items of these types. */
    public static TupleValue pair(List<PSType> types, Object first, Object second) {
        PSType open = FacadeTypes.require("System.ValueTuple`2");
        return new TupleValue(GenericType.of(open, types), first, second);
    }

    @Override
    public PSType psType() {
        return type;
    }

    /** The item at a place, from 0. */
    public Object item(int index) {
        return items[index];
    }

    /** How many items there are. */
    public int length() {
        return items.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TupleValue tuple && tuple.type == type && Arrays.equals(tuple.items, items);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(items);
    }

    /** The items in parentheses, as {@code ToString()} shows them. */
    public String text(ExecutionContext context) {
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            texts.add(context.conversions().toCultureText(item));
        }
        return "(" + String.join(", ", texts) + ")";
    }
}
