package mediashell.dotnet.system.management.automation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;
import mediashell.dotnet.system.collections.Enumerables;
import mediashell.text.WildcardPattern;

/** The members of one object as a collection to look up, add and remove (PSMemberInfoCollection). */
@DotNetType(
        value = "System.Management.Automation.PSMemberInfoCollection",
        interfaces = "System.Collections.IEnumerable")
public final class MemberList implements Iterable<Object> {

    private static final int PROPERTIES = 31;
    private final ExecutionContext context;
    private final Object target;
    private final Supplier<List<PSMemberInfo>> members;

    /** A collection finds hidden members by name; only going through it leaves them out. */
    private MemberList(ExecutionContext context, Object target, Supplier<List<PSMemberInfo>> members) {
        this.context = context;
        this.target = target;
        this.members = members;
    }

    static MemberList all(ExecutionContext context, Object target) {
        return new MemberList(context, target, () -> context.members().all(target));
    }

    static MemberList properties(ExecutionContext context, Object target) {
        return new MemberList(context, target, () -> context.members().propertiesWithHidden(target));
    }

    static MemberList methods(ExecutionContext context, Object target) {
        return new MemberList(
                context,
                target,
                () -> context.members().all(target).stream()
                        .filter(m -> (m.memberType().bit() & PROPERTIES) == 0)
                        .toList());
    }

    /** A copy of a custom object with members of its own; other values are returned as they are. */
    static Object copy(ExecutionContext context, Object target) {
        if (!(target instanceof PSObject object) || !object.isCustomObject()) {
            return target;
        }
        PSObject copy = PSObject.custom();
        for (PSMemberInfo member : object.instanceMembers().snapshot()) {
            boolean note = member instanceof PSNoteProperty;
            copy.instanceMembers()
                    .put(note ? new PSNoteProperty(member.name(), member.value(context, object)) : member);
        }
        return copy;
    }

    @DotNetIndexer
    @TypeName("System.Object")
    Object item(String name) {
        PSMemberInfo found = members.get().stream()
                .filter(m -> m.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
        return found == null ? null : BoundMember.of(context, target, found);
    }

    @DotNetMethod
    void add(@TypeName("System.Object") Object member) {
        context.members().add(target, BoundMember.memberOf(member));
    }

    @DotNetMethod
    void remove(String name) {
        if (context.members().added(target) != null) {
            context.members().added(target).remove(name);
        }
    }

    @DotNetMethod
    @TypeName("System.Object")
    Object match(String name) {
        WildcardPattern pattern = WildcardPattern.get(name, true);
        List<Object> found = new ArrayList<>();
        forEach(item -> {
            if (pattern.isMatch(BoundMember.memberOf(item).name())) {
                found.add(item);
            }
        });
        return TypedArray.ofObjects(found);
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    @Override
    public Iterator<Object> iterator() {
        List<Object> bound = new ArrayList<>();
        members.get().stream()
                .filter(member -> !member.isHidden())
                .forEach(member -> bound.add(BoundMember.of(context, target, member)));
        return bound.iterator();
    }
}
