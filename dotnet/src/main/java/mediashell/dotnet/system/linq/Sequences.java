package mediashell.dotnet.system.linq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.DefaultValues;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.SetObject;
import mediashell.automation.values.ValueComparer;
import mediashell.automation.values.ValueEquality;
import mediashell.automation.values.ValueMap;
import mediashell.dotnet.system.Comparers;
import mediashell.dotnet.system.Delegates;
import mediashell.dotnet.system.collections.Enumerables;

/** The operations of System.Linq.Enumerable on lists. */
final class Sequences {

    private Sequences() {}

    /** A sequence of a type, as the operations return it. */
    static ListObject of(PSType element, List<?> items) {
        return ListObject.readOnly(collection(element), items);
    }

    private static PSType collection(PSType element) {
        return GenericType.of(
                FacadeTypes.require("System.Collections.ObjectModel.ReadOnlyCollection`1"), List.of(element));
    }

    static List<Object> where(ExecutionContext context, Object source, DelegateValue predicate) {
        return Enumerables.list(context, source).stream()
                .filter(item -> Delegates.test(context, predicate, item))
                .toList();
    }

    static List<Object> select(ExecutionContext context, Object source, DelegateValue selector) {
        List<Object> items = new ArrayList<>();
        Enumerables.iterator(context, source).forEachRemaining(item -> items.add(selector.invoke(context, item)));
        return items;
    }

    static List<Object> selectMany(ExecutionContext context, Object source, DelegateValue selector) {
        List<Object> items = new ArrayList<>();
        select(context, source, selector).forEach(inner -> items.addAll(Enumerables.list(context, inner)));
        return items;
    }

    static List<Object> notEmpty(List<Object> items) {
        if (items.isEmpty()) {
            throw new IllegalStateException("Sequence contains no elements");
        }
        return items;
    }

    static Object first(List<Object> items) {
        return notEmpty(items).getFirst();
    }

    static Object firstOr(List<Object> items, PSType type) {
        return items.isEmpty() ? DefaultValues.of(type) : items.getFirst();
    }

    static Object single(List<Object> items) {
        if (notEmpty(items).size() > 1) {
            throw new IllegalStateException("Sequence contains more than one element");
        }
        return items.getFirst();
    }

    static List<Object> take(List<Object> items, int count) {
        return items.subList(0, Math.clamp(count, 0, items.size()));
    }

    static List<Object> skip(List<Object> items, int count) {
        return items.subList(Math.clamp(count, 0, items.size()), items.size());
    }

    static List<Object> takeLast(List<Object> items, int count) {
        return skip(items, items.size() - Math.max(0, count));
    }

    static List<Object> skipLast(List<Object> items, int count) {
        return take(items, items.size() - Math.max(0, count));
    }

    static List<Object> distinct(List<Object> items, ValueComparer comparer) {
        ValueMap seen = new ValueMap(comparer);
        return items.stream().filter(item -> seen.put(item, item)).toList();
    }

    static List<Object> union(List<Object> first, List<Object> second) {
        return distinct(concat(first, second), ValueEquality.DEFAULT);
    }

    static List<Object> concat(List<Object> first, List<Object> second) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    static List<Object> intersect(List<Object> first, List<Object> second) {
        ValueMap other = map(second);
        return distinct(first, ValueEquality.DEFAULT).stream()
                .filter(other::containsKey)
                .toList();
    }

    static List<Object> except(List<Object> first, List<Object> second) {
        ValueMap other = map(second);
        return distinct(first, ValueEquality.DEFAULT).stream()
                .filter(item -> !other.containsKey(item))
                .toList();
    }

    private static ValueMap map(List<Object> items) {
        ValueMap map = new ValueMap(ValueEquality.DEFAULT);
        items.forEach(item -> map.put(item, item));
        return map;
    }

    static boolean equal(List<Object> first, List<Object> second) {
        boolean same = first.size() == second.size();
        for (int i = 0; same && i < first.size(); i++) {
            same = ValueEquality.equals(first.get(i), second.get(i));
        }
        return same;
    }

    static Object array(PSType element, List<Object> items) {
        Object array = ArrayAccess.create(element, items.size());
        for (int i = 0; i < items.size(); i++) {
            ArrayAccess.set(array, i, items.get(i));
        }
        return array;
    }

    static SetObject set(PSType element, List<Object> items) {
        SetObject set = new SetObject(
                GenericType.of(FacadeTypes.require("System.Collections.Generic.HashSet`1"), List.of(element)));
        items.forEach(set::add);
        return set;
    }

    static List<Object> sorted(ExecutionContext context, Object source, DelegateValue key, boolean descending) {
        record Keyed(Object key, Object item) {}
        Comparator<Object> order = descending ? Comparers.natural(context).reversed() : Comparers.natural(context);
        List<Keyed> keyed = new ArrayList<>();
        Enumerables.iterator(context, source)
                .forEachRemaining(item -> keyed.add(new Keyed(key.invoke(context, item), item)));
        keyed.sort((a, b) -> order.compare(a.key(), b.key()));
        return keyed.stream().map(Keyed::item).toList();
    }

    static DictionaryObject dictionary(
            ExecutionContext context, Object source, DelegateValue key, PSType keyType, PSType valueType) {
        PSType open = FacadeTypes.require("System.Collections.Generic.Dictionary`2");
        DictionaryObject made = new DictionaryObject(GenericType.of(open, List.of(keyType, valueType)));
        Enumerables.iterator(context, source)
                .forEachRemaining(item ->
                        mediashell.dotnet.system.collections.Dictionaries.add(made, key.invoke(context, item), item));
        return made;
    }

    static List<Object> zip(ExecutionContext context, Object first, Object second, DelegateValue selector) {
        List<Object> items = new ArrayList<>();
        Iterator<Object> a = Enumerables.iterator(context, first);
        Iterator<Object> b = Enumerables.iterator(context, second);
        while (a.hasNext() && b.hasNext()) {
            items.add(selector.invoke(context, a.next(), b.next()));
        }
        return items;
    }

    static Object aggregate(ExecutionContext context, Object source, DelegateValue function) {
        List<Object> items = notEmpty(Enumerables.list(context, source));
        return aggregate(context, new ListObject(Types.ARRAY_LIST, skip(items, 1)), items.getFirst(), function);
    }

    static Object aggregate(ExecutionContext context, Object source, Object seed, DelegateValue function) {
        Object value = seed;
        for (Object item : Enumerables.list(context, source)) {
            value = function.invoke(context, value, item);
        }
        return value;
    }

    static ListObject cast(ExecutionContext context, Object source, PSType element) {
        for (Object item : Enumerables.list(context, source)) {
            if (item != null && !element.isAssignableFrom(Types.of(item))) {
                throw new ClassCastException(
                        "Unable to cast object of type '" + Types.of(item) + "' to type '" + element + "'.");
            }
        }
        return of(element, Enumerables.list(context, source));
    }

    static ListObject range(int start, int count) {
        if (count < 0) {
            throw new ArgumentRangeException("count", "a count is not negative, but is " + count);
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(start + i);
        }
        return of(Types.INT, items);
    }

    static Object sum(ExecutionContext context, Object source, String type) {
        PSType target = FacadeTypes.require("System." + type);
        Object sum = DefaultValues.of(target);
        for (Object item : Enumerables.list(context, source)) {
            sum = context.operators().add(sum, item);
        }
        if ((type.equals("Int32") || type.equals("Int64")) && sum instanceof Double) {
            throw new ArithmeticException("Arithmetic operation resulted in an overflow.");
        }
        return context.conversions().convert(sum, target);
    }

    static Object average(ExecutionContext context, Object source, String type) {
        int count = notEmpty(Enumerables.list(context, source)).size();
        Object sum = sum(context, source, type);
        PSType result = type.startsWith("Int") ? Types.DOUBLE : FacadeTypes.require("System." + type);
        return context.operators().divide(context.conversions().convert(sum, result), count) instanceof Object quotient
                ? context.conversions().convert(quotient, result)
                : null;
    }
}
