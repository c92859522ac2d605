package mediashell.dotnet.system.collections.generic;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.SetObject;
import mediashell.dotnet.system.Delegates;
import mediashell.dotnet.system.collections.Enumerables;

/** The set operations of HashSet. */
final class Sets {

    private Sets() {}

    static SetObject fill(ExecutionContext context, SetObject set, Object items) {
        Enumerables.list(context, items).forEach(set::add);
        return set;
    }

    /** The items as a set with the same comparer. */
    static SetObject like(ExecutionContext context, SetObject set, Object items) {
        return fill(context, new SetObject(set.psType(), set.comparer()), items);
    }

    static boolean contains(SetObject outer, SetObject inner) {
        for (Object item : inner) {
            if (!outer.contains(item)) {
                return false;
            }
        }
        return true;
    }

    static void intersect(ExecutionContext context, SetObject set, Object items) {
        SetObject other = like(context, set, items);
        Enumerables.list(context, set).stream()
                .filter(item -> !other.contains(item))
                .forEach(set::remove);
    }

    static void symmetricExcept(ExecutionContext context, SetObject set, Object items) {
        for (Object item : like(context, set, items)) {
            if (!set.remove(item)) {
                set.add(item);
            }
        }
    }

    static int removeWhere(ExecutionContext context, SetObject set, Object match) {
        List<Object> chosen = Enumerables.list(context, set).stream()
                .filter(item -> Delegates.test(context, match, item))
                .toList();
        chosen.forEach(set::remove);
        return chosen.size();
    }
}
