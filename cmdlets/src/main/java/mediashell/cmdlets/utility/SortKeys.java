package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.members.ObjectMembers;

/** The keys of Sort-Object and Group-Object: reads them from objects and orders entries by them. */
final class SortKeys {

    private final UtilityCommandBase cmdlet;
    private final List<PropertyExpression> expressions;
    private final ObjectOrder order;
    private final boolean descending;

    SortKeys(UtilityCommandBase cmdlet, List<PropertyExpression> expressions, ObjectOrder order, boolean descending) {
        this.cmdlet = cmdlet;
        this.expressions = expressions;
        this.order = order;
        this.descending = descending;
    }

    List<SortEntry> entries(List<Object> objects) {
        List<SortEntry> entries = new ArrayList<>(objects.size());
        for (Object object : objects) {
            entries.add(new SortEntry(object, keys(object), entries.size()));
        }
        return entries;
    }

    private List<Object> keys(Object object) {
        if (expressions.isEmpty()) {
            return Collections.singletonList(object);
        }
        List<Object> keys = new ArrayList<>(expressions.size());
        for (PropertyExpression expression : expressions) {
            if (expression.hasWildcard()) {
                for (String name : expression.names(object)) {
                    keys.add(expression.value(object, name));
                }
            } else {
                keys.add(key(expression, object));
            }
        }
        return keys;
    }

    private Object key(PropertyExpression expression, Object object) {
        try {
            return expression.value(object);
        } catch (DotNetException failed) {
            cmdlet.report(new ErrorRecord(failed, "ExpressionEvaluation", ErrorCategory.InvalidResult, object));
            return null;
        }
    }

    /** {@link #compare}, with the order of arrival between equals. */
    int compareStably(SortEntry left, SortEntry right) {
        int result = compare(left, right);
        return result != 0 ? result : Integer.compare(left.arrival(), right.arrival());
    }

    int compare(SortEntry left, SortEntry right) {
        int count = Math.min(left.keys().size(), right.keys().size());
        for (int i = 0; i < count; i++) {
            int result = compareKeys(i, left.keys().get(i), right.keys().get(i));
            if (result != 0) {
                return result;
            }
        }
        return 0;
    }

    private int compareKeys(int key, Object left, Object right) {
        if (left == ObjectMembers.MISSING || right == ObjectMembers.MISSING) {
            return left == right ? 0 : left == ObjectMembers.MISSING ? 1 : -1;
        }
        int result = order.compare(left, right);
        return isDescending(key) ? -result : result;
    }

    private boolean isDescending(int key) {
        if (key < expressions.size()) {
            Object down = expressions.get(key).setting("Descending");
            if (down != null) {
                return cmdlet.session().conversions().isTrue(down);
            }
            Object up = expressions.get(key).setting("Ascending");
            if (up != null) {
                return !cmdlet.session().conversions().isTrue(up);
            }
        }
        return descending;
    }
}
