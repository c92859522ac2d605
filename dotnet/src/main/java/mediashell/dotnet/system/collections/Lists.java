package mediashell.dotnet.system.collections;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.ValueEquality;
import mediashell.dotnet.system.Delegates;

/** What the list types share beyond {@link ListObject} itself. */
public final class Lists {

    private Lists() {}

    public static void checkCapacity(ListObject list, int capacity) {
        if (capacity < list.count()) {
            throw new ArgumentRangeException(
                    "value", "the capacity cannot be less than the " + list.count() + " items");
        }
    }

    public static int lastIndexOf(ListObject list, Object item) {
        for (int i = list.count() - 1; i >= 0; i--) {
            if (ValueEquality.equals(list.get(i), item)) {
                return i;
            }
        }
        return -1;
    }

    public static boolean remove(ListObject list, Object item) {
        int index = list.indexOf(item);
        if (index >= 0) {
            list.removeAt(index);
        }
        return index >= 0;
    }

    /** A part of the list for changing. */
    public static List<Object> range(ListObject list, int index, int count) {
        if (index < 0 || count < 0) {
            throw new ArgumentRangeException(index < 0 ? "index" : "count", "index and count are not negative");
        }
        if (index + count > list.count()) {
            throw new IllegalArgumentException("from " + index + " there are less than " + count + " items");
        }
        return list.change().subList(index, index + count);
    }

    public static Object toArray(ListObject list) {
        Object array = ArrayAccess.create(list.elementType(), list.count());
        for (int i = 0; i < list.count(); i++) {
            ArrayAccess.set(array, i, list.get(i));
        }
        return array;
    }

    public static void copyTo(ExecutionContext context, ListObject list, Object array, int index) {
        for (int i = 0; i < list.count(); i++) {
            Object item = context.conversions().convert(list.get(i), ArrayAccess.elementType(array));
            ArrayAccess.set(array, index + i, item);
        }
    }

    public static int findIndex(ExecutionContext context, ListObject list, Object match, int from) {
        for (int i = from; i < list.count(); i++) {
            if (Delegates.test(context, match, list.get(i))) {
                return i;
            }
        }
        return -1;
    }

    public static int findLastIndex(ExecutionContext context, ListObject list, Object match) {
        for (int i = list.count() - 1; i >= 0; i--) {
            if (Delegates.test(context, match, list.get(i))) {
                return i;
            }
        }
        return -1;
    }

    public static int removeAll(ExecutionContext context, ListObject list, Object match) {
        int before = list.count();
        list.change().removeIf(item -> Delegates.test(context, match, item));
        return before - list.count();
    }

    public static ListObject convertAll(ExecutionContext context, ListObject list, Object converter, PSType to) {
        ListObject made =
                new ListObject(GenericType.of(FacadeTypes.require("System.Collections.Generic.List`1"), List.of(to)));
        list.items().forEach(item -> made.add(Delegates.call(context, converter, item)));
        return made;
    }

    public static PSType readOnlyType(ListObject list) {
        return GenericType.of(
                FacadeTypes.require("System.Collections.ObjectModel.ReadOnlyCollection`1"),
                List.of(list.elementType()));
    }
}
