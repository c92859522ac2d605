package mediashell.dotnet.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.ArrayType;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.collections.Enumerables;

/** System.Array. */
@DotNetType(
        value = "System.Array",
        interfaces = {
            "System.ICloneable",
            "System.Collections.IList",
            "System.Collections.IStructuralComparable",
            "System.Collections.IStructuralEquatable"
        })
final class ArrayMembers {

    private ArrayMembers() {}

    @DotNetProperty
    static int length(Object self) {
        return ArrayAccess.length(self);
    }

    @DotNetProperty
    static long longLength(Object self) {
        return ArrayAccess.length(self);
    }

    @DotNetProperty
    static int rank(Object self) {
        return self instanceof TypedArray typed ? typed.rank() : 1;
    }

    @DotNetProperty
    static Object syncRoot(Object self) {
        return self;
    }

    @DotNetProperty
    static boolean isReadOnly(Object self) {
        return false;
    }

    @DotNetProperty
    static boolean isFixedSize(Object self) {
        return true;
    }

    @DotNetProperty
    static boolean isSynchronized(Object self) {
        return false;
    }

    @DotNetProperty
    static int count(Object self) {
        return ArrayAccess.length(self);
    }

    @DotNetMethod
    static Object clone(Object self) {
        return ArrayAccess.copyOf(self);
    }

    @DotNetMethod
    static boolean contains(Object self, Object value) {
        return indexIn(self, value, 0, ArrayAccess.length(self)) >= 0;
    }

    private static int indexIn(Object array, Object value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (ValueEquality.equals(ArrayAccess.get(array, i), value)) {
                return i;
            }
        }
        return -1;
    }

    @DotNetMethod
    static void copyTo(ExecutionContext context, Object self, @TypeName("System.Array") Object array, int index) {
        copy(context, self, 0, array, index, ArrayAccess.length(self));
    }

    @DotNetMethod
    static @TypeName("System.Collections.IEnumerator") Object getEnumerator(Object self) {
        return Enumerables.enumerator(() -> ArrayAccess.iterator(self));
    }

    @DotNetMethod
    static int getLength(Object self, int dimension) {
        if (dimension < 0 || dimension >= rank(self)) {
            throw new IndexOutOfBoundsException(
                    "the array has " + rank(self) + " dimensions, but asked for " + dimension);
        }
        return self instanceof TypedArray typed ? typed.length(dimension) : ArrayAccess.length(self);
    }

    @DotNetMethod
    static int getLowerBound(Object self, int dimension) {
        return 0;
    }

    @DotNetMethod
    static int getUpperBound(Object self, int dimension) {
        return getLength(self, dimension) - 1;
    }

    @DotNetMethod
    static Object getValue(Object self, int index) {
        return ArrayAccess.get(self, index);
    }

    @DotNetMethod
    static Object getValue(Object self, int... indices) {
        return ((TypedArray) self).get(((TypedArray) self).offset(indices));
    }

    @DotNetMethod
    static void setValue(ExecutionContext context, Object self, Object value, int index) {
        ArrayAccess.set(self, index, context.conversions().convert(value, ArrayAccess.elementType(self)));
    }

    @DotNetMethod
    static void setValue(ExecutionContext context, Object self, Object value, int... indices) {
        TypedArray array = (TypedArray) self;
        array.set(array.offset(indices), context.conversions().convert(value, array.elementType()));
    }

    @DotNetMethod
    static void initialize(Object self) {}

    @DotNetMethod
    static void add(Object self, Object value) {
        throw new UnsupportedOperationException("Collection was of a fixed size.");
    }

    @DotNetMethod
    static void insert(Object self, int index, Object value) {
        add(self, value);
    }

    @DotNetMethod
    static void remove(Object self, Object value) {
        add(self, value);
    }

    @DotNetMethod
    static void removeAt(Object self, int index) {
        add(self, index);
    }

    @DotNetMethod("Clear")
    static void clearItems(Object self) {
        clear(self, 0, ArrayAccess.length(self));
    }

    @DotNetMethod("IndexOf")
    static int place(Object self, Object value) {
        return indexIn(self, value, 0, ArrayAccess.length(self));
    }

    @DotNetMethod("Clear")
    static void clearAll(@TypeName("System.Array") Object array) {
        clear(array, 0, ArrayAccess.length(array));
    }

    @DotNetMethod
    static void clear(@TypeName("System.Array") Object array, int index, int length) {
        Object zero = DefaultValues.of(ArrayAccess.elementType(array));
        for (int i = index; i < index + length; i++) {
            ArrayAccess.set(array, i, zero);
        }
    }

    @DotNetMethod
    static void copy(
            ExecutionContext context,
            @TypeName("System.Array") Object sourceArray,
            @TypeName("System.Array") Object destinationArray,
            int length) {
        copy(context, sourceArray, 0, destinationArray, 0, length);
    }

    @DotNetMethod
    static void copy(
            ExecutionContext context,
            @TypeName("System.Array") Object sourceArray,
            int sourceIndex,
            @TypeName("System.Array") Object destinationArray,
            int destinationIndex,
            int length) {
        if (sourceIndex + length > ArrayAccess.length(sourceArray)
                || destinationIndex + length > ArrayAccess.length(destinationArray)) {
            throw new IllegalArgumentException("the arrays are too short for " + length + " elements");
        }
        PSType element = ArrayAccess.elementType(destinationArray);
        if (element == ArrayAccess.elementType(sourceArray)) {
            ArrayAccess.copy(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
            return;
        }
        for (int i = 0; i < length; i++) {
            Object item = ArrayAccess.get(sourceArray, sourceIndex + i);
            ArrayAccess.set(
                    destinationArray,
                    destinationIndex + i,
                    context.conversions().convert(item, element));
        }
    }

    @DotNetMethod
    static @TypeName("System.Array") Object createInstance(PSType elementType, int length) {
        return ArrayAccess.create(elementType, length);
    }

    @DotNetMethod
    static @TypeName("System.Array") Object createInstance(PSType elementType, int... lengths) {
        if (lengths.length == 1) {
            return ArrayAccess.create(elementType, lengths[0]);
        }
        int count = Arrays.stream(lengths).reduce(1, Math::multiplyExact);
        Object[] items = new Object[count];
        Arrays.fill(items, DefaultValues.of(elementType));
        return new TypedArray(elementType, items, lengths);
    }

    @DotNetMethod(typeParameters = "T")
    static @TypeName("T[]") Object empty(PSType[] typeArguments) {
        return ArrayAccess.create(typeArguments[0], 0);
    }

    @DotNetMethod
    static int indexOf(@TypeName("System.Array") Object array, Object value) {
        return indexIn(array, value, 0, ArrayAccess.length(array));
    }

    @DotNetMethod
    static int indexOf(@TypeName("System.Array") Object array, Object value, int startIndex) {
        return indexIn(array, value, startIndex, ArrayAccess.length(array));
    }

    @DotNetMethod
    static int lastIndexOf(@TypeName("System.Array") Object array, Object value) {
        for (int i = ArrayAccess.length(array) - 1; i >= 0; i--) {
            if (ValueEquality.equals(ArrayAccess.get(array, i), value)) {
                return i;
            }
        }
        return -1;
    }

    @DotNetMethod
    static void reverse(@TypeName("System.Array") Object array) {
        reverse(array, 0, ArrayAccess.length(array));
    }

    @DotNetMethod
    static void reverse(@TypeName("System.Array") Object array, int index, int length) {
        for (int i = index, j = index + length - 1; i < j; i++, j--) {
            Object item = ArrayAccess.get(array, i);
            ArrayAccess.set(array, i, ArrayAccess.get(array, j));
            ArrayAccess.set(array, j, item);
        }
    }

    @DotNetMethod
    static void sort(ExecutionContext context, @TypeName("System.Array") Object array) {
        sort(array, 0, ArrayAccess.length(array), Comparers.natural(context));
    }

    @DotNetMethod
    static void sort(ExecutionContext context, @TypeName("System.Array") Object array, int index, int length) {
        sort(array, index, length, Comparers.natural(context));
    }

    @DotNetMethod
    static void sort(
            ExecutionContext context,
            @TypeName("System.Array") Object array,
            @TypeName("System.Collections.IComparer") Object comparer) {
        sort(array, 0, ArrayAccess.length(array), Comparers.of(context, comparer));
    }

    @DotNetMethod(typeParameters = "T")
    static void sort(
            ExecutionContext context,
            @TypeName("T[]") Object array,
            @TypeName("System.Comparison`1[T]") DelegateValue comparison,
            PSType[] typeArguments) {
        sort(array, 0, ArrayAccess.length(array), Comparers.of(context, comparison));
    }

    @DotNetMethod("Sort")
    static void sortPairs(
            ExecutionContext context, @TypeName("System.Array") Object keys, @TypeName("System.Array") Object items) {
        Object[] sortedKeys = ArrayAccess.toObjects(keys);
        Object[] values = ArrayAccess.toObjects(items);
        Integer[] order = new Integer[sortedKeys.length];
        Arrays.setAll(order, i -> i);
        Comparator<Object> comparer = Comparers.natural(context);
        Arrays.sort(order, (a, b) -> comparer.compare(sortedKeys[a], sortedKeys[b]));
        for (int i = 0; i < order.length; i++) {
            ArrayAccess.set(keys, i, sortedKeys[order[i]]);
            ArrayAccess.set(items, i, values[order[i]]);
        }
    }

    /** Arrays of objects that are all of one type come as copies, which is why only their copies are sorted then. */
    @DotNetMethod(
            value = "Sort",
            typeParameters = {"TKey", "TValue"})
    static void sortTypedPairs(
            ExecutionContext context,
            @TypeName("TKey[]") Object keys,
            @TypeName("TValue[]") Object items,
            PSType[] typeArguments) {
        sortPairs(context, keys, items);
    }

    @DotNetMethod(typeParameters = "T")
    static void sort(ExecutionContext context, @TypeName("T[]") Object array, PSType[] typeArguments) {
        sort(context, array);
    }

    private static void sort(Object array, int index, int length, Comparator<Object> comparer) {
        Object[] items = Arrays.copyOfRange(ArrayAccess.toObjects(array), index, index + length);
        Arrays.sort(items, comparer);
        for (int i = 0; i < length; i++) {
            ArrayAccess.set(array, index + i, items[i]);
        }
    }

    @DotNetMethod
    static int binarySearch(ExecutionContext context, @TypeName("System.Array") Object array, Object value) {
        return Arrays.binarySearch(ArrayAccess.toObjects(array), value, Comparers.natural(context));
    }

    @DotNetMethod(typeParameters = "T")
    static void resize(@TypeName("T[]") PSReference array, int newSize, PSType[] typeArguments) {
        Object old = PSObject.base(array.value());
        Object made = ArrayAccess.create(ArrayAccess.elementType(old), newSize);
        ArrayAccess.copy(old, 0, made, 0, Math.min(newSize, ArrayAccess.length(old)));
        array.setValue(made);
    }

    @DotNetMethod(typeParameters = "T")
    static boolean exists(
            ExecutionContext context,
            @TypeName("T[]") Object array,
            @TypeName("System.Predicate`1[T]") DelegateValue match,
            PSType[] typeArguments) {
        return findIndex(context, array, match, typeArguments) >= 0;
    }

    @DotNetMethod(typeParameters = "T")
    static @TypeName("T") Object find(
            ExecutionContext context,
            @TypeName("T[]") Object array,
            @TypeName("System.Predicate`1[T]") DelegateValue match,
            PSType[] typeArguments) {
        int index = findIndex(context, array, match, typeArguments);
        return index < 0 ? DefaultValues.of(typeArguments[0]) : ArrayAccess.get(array, index);
    }

    @DotNetMethod(typeParameters = "T")
    static int findIndex(
            ExecutionContext context,
            @TypeName("T[]") Object array,
            @TypeName("System.Predicate`1[T]") DelegateValue match,
            PSType[] typeArguments) {
        for (int i = 0; i < ArrayAccess.length(array); i++) {
            if (Delegates.test(context, match, ArrayAccess.get(array, i))) {
                return i;
            }
        }
        return -1;
    }

    @DotNetMethod(typeParameters = "T")
    static @TypeName("T[]") Object findAll(
            ExecutionContext context,
            @TypeName("T[]") Object array,
            @TypeName("System.Predicate`1[T]") DelegateValue match,
            PSType[] typeArguments) {
        List<Object> found = new ArrayList<>();
        for (Object item : ArrayAccess.toObjects(array)) {
            if (Delegates.test(context, match, item)) {
                found.add(item);
            }
        }
        return context.conversions().convert(TypedArray.ofObjects(found), ArrayType.of(typeArguments[0], 1));
    }

    @DotNetMethod(typeParameters = "T")
    static boolean trueForAll(
            ExecutionContext context,
            @TypeName("T[]") Object array,
            @TypeName("System.Predicate`1[T]") DelegateValue match,
            PSType[] typeArguments) {
        return Arrays.stream(ArrayAccess.toObjects(array)).allMatch(item -> Delegates.test(context, match, item));
    }

    @DotNetMethod(value = "ForEach", typeParameters = "T")
    static void eachItem(
            ExecutionContext context,
            @TypeName("T[]") Object array,
            @TypeName("System.Action`1[T]") DelegateValue action,
            PSType[] typeArguments) {
        for (Object item : ArrayAccess.toObjects(array)) {
            Delegates.call(context, action, item);
        }
    }

    @DotNetMethod(typeParameters = {"TInput", "TOutput"})
    static @TypeName("TOutput[]") Object convertAll(
            ExecutionContext context,
            @TypeName("TInput[]") Object array,
            @TypeName("System.Converter`2[TInput,TOutput]") DelegateValue converter,
            PSType[] typeArguments) {
        Object made = ArrayAccess.create(typeArguments[1], ArrayAccess.length(array));
        for (int i = 0; i < ArrayAccess.length(array); i++) {
            ArrayAccess.set(made, i, Delegates.call(context, converter, ArrayAccess.get(array, i)));
        }
        return made;
    }

    @DotNetMethod(typeParameters = "T")
    static void fill(@TypeName("T[]") Object array, @TypeName("T") Object value, PSType[] typeArguments) {
        for (int i = 0; i < ArrayAccess.length(array); i++) {
            ArrayAccess.set(array, i, value);
        }
    }

    @DotNetMethod(typeParameters = "T")
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[T]") Object asReadOnly(
            @TypeName("T[]") Object array, PSType[] typeArguments) {
        PSType type = GenericType.of(
                FacadeTypes.require("System.Collections.ObjectModel.ReadOnlyCollection`1"), List.of(typeArguments[0]));
        return ListObject.readOnly(type, List.of(ArrayAccess.toObjects(array)));
    }
}
