package mediashell.cmdlets.utility;

import java.util.Comparator;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.text.culture.Culture;
import mediashell.text.culture.CultureComparer;

/** How Sort-Object, Measure-Object and Group-Object order two values: null first, text by culture, everything else as -lt does, else as text. */
final class ObjectOrder implements Comparator<Object> {

    private final ExecutionContext context;
    private final CultureComparer texts;
    private final boolean ignoreCase;

    ObjectOrder(ExecutionContext context, Culture culture, boolean ignoreCase) {
        this.context = context;
        this.texts = culture.comparer();
        this.ignoreCase = ignoreCase;
    }

    @Override
    public int compare(Object first, Object second) {
        Object left = PSObject.base(first);
        Object right = PSObject.base(second);
        if (left == null || right == null) {
            return left == right ? 0 : left == null ? -1 : 1;
        }
        if (left instanceof String one && right instanceof String other) {
            return texts.compare(one, other, ignoreCase);
        }
        if (left instanceof Character one && right instanceof Character other) {
            return Character.compare(one, other);
        }
        try {
            return context.conversions().compare(left, right, ignoreCase);
        } catch (DotNetException notComparable) {
            return texts.compare(
                    context.conversions().toText(first), context.conversions().toText(second), ignoreCase);
        }
    }
}
