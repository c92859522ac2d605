package mediashell.automation.members;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.ListValue;
import mediashell.automation.values.OrderedDictionary;
import mediashell.automation.values.OrderedKeys;
import mediashell.automation.values.TypedArray;

/** {@code target[index]}: places of arrays, lists and strings (negative from the end), keys of dictionaries, indexers of other types. */
final class Indexing {

    private final ExecutionContext context;
    private final MethodBinder binder;

    Indexing(ExecutionContext context, MethodBinder binder) {
        this.context = context;
        this.binder = binder;
    }

    Object get(Object target, Object[] indexes) {
        Object base = PSObject.base(target);
        if (AutomationNull.isNull(base)) {
            throw MemberErrors.nullArray();
        }
        if (base instanceof TypedArray array && array.rank() > 1) {
            return element(array, indexes);
        }
        if (indexes.length == 1) {
            Object found = getOne(base, indexes[0]);
            return found == base ? target : found;
        }
        boolean places = ArrayAccess.isArray(base)
                || base instanceof String
                || base instanceof ListValue
                || base instanceof DictionaryValue;
        return places ? slice(base, List.of(indexes).iterator()) : byIndexer(base, indexes);
    }

    private Object element(TypedArray array, Object[] indexes) {
        int[] places = places(indexes);
        if (places.length != array.rank()) {
            throw SessionErrors.runtime(
                    "NeedMultidimensionalIndex",
                    ErrorCategory.InvalidOperation,
                    null,
                    "The array needs " + array.rank() + " indexes, but got " + places.length + ".");
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0 || places[i] >= array.length(i)) {
                return null;
            }
        }
        return array.get(array.offset(places));
    }

    /** The places in a rectangular array; {@code [1, 2]} comes as one index or as two. */
    private int[] places(Object[] given) {
        Object first = given.length == 1 ? PSObject.base(given[0]) : null;
        Object[] indexes = ArrayAccess.isArray(first) ? ArrayAccess.toObjects(first) : given;
        int[] places = new int[indexes.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = context.conversions().toInt(indexes[i]);
        }
        return places;
    }

    private Object getOne(Object base, Object index) {
        if (index instanceof Integer place) {
            Object item = at(base, place);
            if (item != ObjectMembers.MISSING) {
                return item;
            }
        }
        if (base instanceof DictionaryValue dictionary) {
            return lookUp(dictionary, index);
        }
        if (AutomationNull.isNull(PSObject.base(index))) {
            throw MemberErrors.nullIndex();
        }
        if (ArrayAccess.isArray(base) || base instanceof String || base instanceof ListValue) {
            Iterator<Object> several = context.conversions().enumerate(index);
            return several != null ? slice(base, several) : atOrNull(base, index);
        }
        return byIndexer(base, new Object[] {index});
    }

    /** The item at a place, null outside, MISSING when the value has no places. */
    private static Object at(Object base, int place) {
        int count = count(base);
        if (count < 0) {
            return ObjectMembers.MISSING;
        }
        int index = place < 0 && !(base instanceof OrderedKeys) ? place + count : place;
        if (index < 0 || index >= count) {
            return null;
        }
        return switch (base) {
            case ListValue list -> list.get(index);
            case String text -> text.charAt(index);
            case OrderedDictionary ordered -> ordered.getAt(index);
            default -> ArrayAccess.get(base, index);
        };
    }

    /** What is no number is no place either. */
    private Object atOrNull(Object base, Object index) {
        Object place = context.conversions().convertOrNull(index, Types.INT);
        Object item = place == null ? null : at(base, (Integer) place);
        return item == ObjectMembers.MISSING ? null : item;
    }

    private static int count(Object base) {
        return switch (base) {
            case ListValue list -> list.count();
            case String text -> text.length();
            case OrderedDictionary ordered -> ordered.count();
            default -> ArrayAccess.isArray(base) ? ArrayAccess.length(base) : -1;
        };
    }

    private Object slice(Object base, Iterator<Object> indexes) {
        List<Object> items = new ArrayList<>();
        while (indexes.hasNext()) {
            Object index = indexes.next();
            if (base instanceof DictionaryValue dictionary) {
                items.add(lookUp(dictionary, index));
            } else {
                addWithin(base, context.conversions().toInt(index), items);
            }
        }
        return TypedArray.ofObjects(items);
    }

    /** Places outside are left out of a slice. */
    private static void addWithin(Object base, int place, List<Object> items) {
        int count = count(base);
        if (place < count && place >= -count) {
            items.add(at(base, place));
        }
    }

    private Object lookUp(DictionaryValue dictionary, Object index) {
        Object key = PSObject.base(index);
        if (AutomationNull.isNull(key)) {
            throw MemberErrors.nullIndex();
        }
        if (ArrayAccess.isArray(key)) {
            return slice(dictionary, ArrayAccess.iterator(key));
        }
        return dictionary.get(typedKey(dictionary, key));
    }

    private Object typedKey(DictionaryValue dictionary, Object key) {
        List<PSType> arguments = Types.of(dictionary).typeArguments();
        return arguments.size() == 2 ? context.conversions().convert(key, arguments.getFirst()) : key;
    }

    private Object byIndexer(Object base, Object[] indexes) {
        List<Overload> indexers = readers(TypeMembers.of(Types.of(base)).indexers());
        if (indexers.isEmpty()) {
            return asOnlyItem(base, indexes);
        }
        try {
            return binder.invoke(indexers, base, indexes, null, "Item");
        } catch (mediashell.automation.DotNetException failed) {
            if (failed.inner() != null && failed.inner().psType().name().equals("KeyNotFoundException")) {
                return null;
            }
            throw failed;
        }
    }

    /** A value without places is its own first and last item. */
    private Object asOnlyItem(Object base, Object[] indexes) {
        Object place = indexes.length == 1 ? context.conversions().convertOrNull(indexes[0], Types.INT) : null;
        return place instanceof Integer index && (index == 0 || index == -1) ? base : null;
    }

    private static List<Overload> readers(List<Overload> indexers) {
        return indexers.stream().filter(o -> o.signature().id() >= 0).toList();
    }

    void set(Object target, Object[] indexes, Object value) {
        try {
            store(target, indexes, value);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | UnsupportedOperationException failed) {
            throw JavaExceptions.toDotNet(failed);
        }
    }

    private void store(Object target, Object[] indexes, Object value) {
        Object base = PSObject.base(target);
        if (AutomationNull.isNull(base)) {
            throw MemberErrors.nullArray();
        }
        if (base instanceof TypedArray array && array.rank() > 1) {
            setElement(array, indexes, value);
            return;
        }
        if (indexes.length != 1) {
            setByIndexer(base, indexes, value);
            return;
        }
        Object index = PSObject.base(indexes[0]);
        switch (base) {
            case OrderedDictionary ordered when indexes[0] instanceof Integer place -> ordered.setAt(place, value);
            case DictionaryValue dictionary -> store(dictionary, index, value);
            case ListObject list when list.isFixedSize() -> throw MemberErrors.cannotIndex(Types.of(list));
            case ListValue list -> setInList(list, index, value);
            default -> {
                if (ArrayAccess.isArray(base)) {
                    setInArray(base, index, value);
                } else {
                    setByIndexer(base, indexes, value);
                }
            }
        }
    }

    private void setElement(TypedArray array, Object[] indexes, Object value) {
        int[] places = places(indexes);
        for (int i = 0; i < places.length; i++) {
            if (places.length != array.rank() || places[i] < 0 || places[i] >= array.length(i)) {
                throw MemberErrors.indexOutOfRange(places[i]);
            }
        }
        array.set(array.offset(places), context.conversions().convert(value, array.elementType()));
    }

    private void store(DictionaryValue dictionary, Object key, Object value) {
        if (AutomationNull.isNull(key)) {
            throw MemberErrors.nullIndex();
        }
        List<PSType> arguments = Types.of(dictionary).typeArguments();
        if (arguments.size() == 2) {
            dictionary.set(typedKey(dictionary, key), context.conversions().convert(value, arguments.get(1)));
        } else {
            dictionary.set(key, value == AutomationNull.VALUE ? null : value);
        }
    }

    private void setInArray(Object array, Object index, Object value) {
        int place = place(index, ArrayAccess.length(array));
        if (place < 0 || place >= ArrayAccess.length(array)) {
            throw MemberErrors.indexOutOfRange(index);
        }
        ArrayAccess.set(array, place, context.conversions().convert(value, ArrayAccess.elementType(array)));
    }

    private int place(Object index, int count) {
        if (AutomationNull.isNull(index)) {
            throw MemberErrors.nullIndex();
        }
        if (ArrayAccess.isArray(index)) {
            throw SessionErrors.runtime(
                    "ArraySliceAssignmentFailed",
                    ErrorCategory.InvalidOperation,
                    null,
                    "A slice of an array cannot be assigned to.");
        }
        int place = context.conversions().toInt(index);
        return place < 0 ? place + count : place;
    }

    private void setInList(ListValue list, Object index, Object value) {
        int place = context.conversions().toInt(index);
        place = place < 0 ? place + list.count() : place;
        PSType type = Types.of(list);
        Object typed = type.typeArguments().isEmpty()
                ? value
                : context.conversions().convert(value, type.typeArguments().getFirst());
        list.set(place, typed);
    }

    private void setByIndexer(Object base, Object[] indexes, Object value) {
        List<Overload> writers = TypeMembers.of(Types.of(base)).indexers().stream()
                .filter(indexer -> indexer.signature().setterId() >= 0
                        && indexer.signature().parameters().size() == indexes.length)
                .toList();
        if (writers.isEmpty()) {
            throw MemberErrors.cannotIndex(Types.of(base));
        }
        Overload indexer = writers.size() == 1
                ? writers.getFirst()
                : binder.choose(writers, indexes, null, "Item").overload();
        MemberSignature signature = indexer.signature();
        Object[] arguments = java.util.Arrays.copyOf(indexes, indexes.length + 1);
        for (int i = 0; i < indexes.length; i++) {
            arguments[i] = context.conversions()
                    .convert(indexes[i], signature.parameters().get(i).type());
        }
        arguments[indexes.length] = context.conversions().convert(value, signature.type());
        indexer.table().invoke(signature.setterId(), context, base, arguments);
    }
}
