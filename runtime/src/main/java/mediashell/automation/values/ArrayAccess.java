package mediashell.automation.values;

import java.lang.reflect.Array;
import java.util.Iterator;

import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** One view of all arrays: {@link TypedArray} and Java's arrays of int, long, double, boolean, char and byte (the latter unsigned). */
public final class ArrayAccess {

    private ArrayAccess() {}

    public static boolean isArray(Object value) {
        return value instanceof TypedArray || value != null && value.getClass().isArray();
    }

    public static int length(Object array) {
        return switch (array) {
            case TypedArray typed -> typed.length();
            case int[] a -> a.length;
            case byte[] a -> a.length;
            case char[] a -> a.length;
            case double[] a -> a.length;
            case long[] a -> a.length;
            case boolean[] a -> a.length;
            default -> throw notAnArray(array);
        };
    }

    public static Object get(Object array, int index) {
        return switch (array) {
            case TypedArray typed -> typed.get(index);
            case int[] a -> a[index];
            case byte[] a -> UInt8.of(a[index]);
            case char[] a -> a[index];
            case double[] a -> a[index];
            case long[] a -> a[index];
            case boolean[] a -> a[index];
            default -> throw notAnArray(array);
        };
    }

    /** Stores an element that already has the element type. */
    public static void set(Object array, int index, Object value) {
        switch (array) {
            case TypedArray typed -> typed.set(index, value);
            case int[] a -> a[index] = (Integer) value;
            case byte[] a -> a[index] = ((UInt8) value).byteValue();
            case char[] a -> a[index] = (Character) value;
            case double[] a -> a[index] = (Double) value;
            case long[] a -> a[index] = (Long) value;
            case boolean[] a -> a[index] = (Boolean) value;
            default -> throw notAnArray(array);
        }
    }

    /** A new vector with the element type's default values. */
    public static Object create(PSType elementType, int length) {
        if (elementType == Types.INT) {
            return new int[length];
        } else if (elementType == Types.BYTE) {
            return new byte[length];
        } else if (elementType == Types.CHAR) {
            return new char[length];
        } else if (elementType == Types.DOUBLE) {
            return new double[length];
        } else if (elementType == Types.LONG) {
            return new long[length];
        } else if (elementType == Types.BOOL) {
            return new boolean[length];
        }
        Object[] items = new Object[length];
        if (elementType.isValueType()) {
            java.util.Arrays.fill(items, DefaultValues.of(elementType));
        }
        return new TypedArray(elementType, items);
    }

    public static PSType elementType(Object array) {
        return switch (array) {
            case TypedArray typed -> typed.elementType();
            case int[] ignored -> Types.INT;
            case byte[] ignored -> Types.BYTE;
            case char[] ignored -> Types.CHAR;
            case double[] ignored -> Types.DOUBLE;
            case long[] ignored -> Types.LONG;
            case boolean[] ignored -> Types.BOOL;
            default -> throw notAnArray(array);
        };
    }

    /** The elements boxed, in a new Java array. */
    public static Object[] toObjects(Object array) {
        Object[] items = new Object[length(array)];
        for (int i = 0; i < items.length; i++) {
            items[i] = get(array, i);
        }
        return items;
    }

    /** Copies elements of one array into another of the same element type; also within one array. */
    public static void copy(Object from, int fromIndex, Object to, int toIndex, int count) {
        Object source = from instanceof TypedArray typed ? typed.items() : from;
        Object target = to instanceof TypedArray typed ? typed.items() : to;
        System.arraycopy(source, fromIndex, target, toIndex, count);
    }

    /** A shallow copy. */
    public static Object copyOf(Object array) {
        if (array instanceof TypedArray typed) {
            return new TypedArray(typed.elementType(), typed.items().clone(), typed.lengths());
        }
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return copy;
    }

    public static Iterator<Object> iterator(Object array) {
        return array instanceof TypedArray typed ? typed.iterator() : new ArrayIterator(array);
    }

    private static IllegalArgumentException notAnArray(Object value) {
        return new IllegalArgumentException("not an array: " + (value == null ? "null" : value.getClass()));
    }

    private static final class ArrayIterator implements Iterator<Object> {

        private final Object array;
        private final int length;
        private int next;

        ArrayIterator(Object array) {
            this.array = array;
            this.length = length(array);
        }

        @Override
        public boolean hasNext() {
            return next < length;
        }

        @Override
        public Object next() {
            return get(array, next++);
        }
    }
}
