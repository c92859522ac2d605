package mediashell.automation.values;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.types.ArrayType;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/**
 * Every .NET array that is not a vector of int, long, double, bool, char or byte: {@code object[]}, {@code string[]}, arrays of more
 * than one dimension. Elements of several dimensions lie in row-major order.
 */
public final class TypedArray implements DotNetObject, Iterable<Object> {

    private final PSType elementType;
    private final Object[] items;
    private final int[] lengths;
    private PSType type;

    /** A vector over these items; the array is not copied. */
    public TypedArray(PSType elementType, Object[] items) {
        this(elementType, items, new int[] {items.length});
    }

    /** An array of {@code lengths.length} dimensions. */
    public TypedArray(PSType elementType, Object[] items, int[] lengths) {
        this.elementType = elementType;
        this.items = items;
        this.lengths = lengths;
    }

    /** An {@code object[]} of these items. */
    public static TypedArray ofObjects(Object... items) {
        return new TypedArray(Types.OBJECT, items);
    }

    /** An {@code object[]} with the items of a collection. */
    public static TypedArray ofObjects(Collection<?> items) {
        return new TypedArray(Types.OBJECT, items.toArray());
    }

    /** A {@code string[]} of these items. */
    public static TypedArray ofStrings(String... items) {
        return new TypedArray(Types.STRING, Arrays.copyOf(items, items.length, Object[].class));
    }

    /** A {@code string[]} with the items of a collection. */
    public static TypedArray ofStrings(Collection<String> items) {
        return new TypedArray(Types.STRING, items.toArray());
    }

    public PSType elementType() {
        return elementType;
    }

    public int length() {
        return items.length;
    }

    public int rank() {
        return lengths.length;
    }

    public int length(int dimension) {
        return lengths[dimension];
    }

    public int[] lengths() {
        return lengths.clone();
    }

    /** The elements themselves, not a copy. */
    public Object[] items() {
        return items;
    }

    public Object get(int index) {
        return items[index];
    }

    public void set(int index, Object value) {
        items[index] = value;
    }

    /** The place of an element of several dimensions. */
    public int offset(int... indexes) {
        int offset = 0;
        for (int i = 0; i < lengths.length; i++) {
            if (indexes[i] < 0 || indexes[i] >= lengths[i]) {
                throw new ArrayIndexOutOfBoundsException(
                        "index " + indexes[i] + " of dimension " + i + " is not below " + lengths[i]);
            }
            offset = offset * lengths[i] + indexes[i];
        }
        return offset;
    }

    /** The items as strings; for {@code string[]}. */
    public String[] strings() {
        return Arrays.copyOf(items, items.length, String[].class);
    }

    public List<Object> asList() {
        return Arrays.asList(items);
    }

    @Override
    public Iterator<Object> iterator() {
        return asList().iterator();
    }

    @Override
    public PSType psType() {
        if (type == null) {
            type = ArrayType.of(elementType, lengths.length);
        }
        return type;
    }

    @Override
    public String toString() {
        return psType().fullName();
    }
}
