package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.session.ExecutionContext;

/** The objects of Select-Object -Unique: equal text or equal properties count as the same object. */
final class UniqueObjects {

    private final ExecutionContext context;
    private final boolean ignoreCase;
    private final List<Object> kept = new ArrayList<>();

    UniqueObjects(ExecutionContext context, boolean ignoreCase) {
        this.context = context;
        this.ignoreCase = ignoreCase;
    }

    void add(Object object) {
        for (Object other : kept) {
            if (same(other, object)) {
                return;
            }
        }
        kept.add(object);
    }

    void forEach(Consumer<Object> sink) {
        kept.forEach(sink);
    }

    /** Custom objects without chosen properties are all alike to PowerShell's comparer; those with properties differ by them. */
    private boolean same(Object left, Object right) {
        if (left instanceof PSObject one
                && right instanceof PSObject other
                && one.isCustomObject()
                && other.isCustomObject()) {
            return isSelected(one) && isSelected(other) ? sameProperties(one, other) : true;
        }
        return context.conversions().equal(PSObject.base(left), PSObject.base(right), ignoreCase);
    }

    private boolean isSelected(PSObject object) {
        return context.members().typeNames(object).getFirst().startsWith("Selected.");
    }

    private boolean sameProperties(PSObject left, PSObject right) {
        if (left.instanceMembers().size() != right.instanceMembers().size()) {
            return false;
        }
        for (PSMemberInfo member : left.instanceMembers().all()) {
            PSMemberInfo other = right.instanceMembers().get(member.name());
            if (other == null
                    || !context.conversions()
                            .equal(member.value(context, left), other.value(context, right), ignoreCase)) {
                return false;
            }
        }
        return true;
    }
}
