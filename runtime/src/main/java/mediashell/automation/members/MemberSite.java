package mediashell.automation.members;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/**
 * A place in a script that names one member: it keeps what the member was for the last type of target and the last types of arguments. What it
 * found holds while the session's type data stay the same and the target has no members of its own; everything else goes the general way.
 * Belongs to one session and its thread.
 */
public final class MemberSite {

    private final SessionMembers members;
    private final String name;
    private PSType type;
    private int version;
    private AdaptedProperty property;
    private PSType methodType;
    private int methodVersion;
    private CallSite calls;
    private PSType staticType;
    private CallSite staticCalls;

    MemberSite(SessionMembers members, String name) {
        this.members = members;
        this.name = name;
    }

    /** Whether it was made for these members. */
    public boolean belongsTo(ObjectMembers session) {
        return members == session;
    }

    /** As {@link ObjectMembers#getOrEnumerate}. */
    public Object get(Object target) {
        if (!isDeclaredProperty(target)) {
            return members.getOrEnumerate(target, name);
        }
        try {
            return property.value(members.context(), target);
        } catch (DotNetException failed) {
            return null;
        }
    }

    /** As {@link ObjectMembers#set}. */
    public void set(Object target, Object value) {
        if (isDeclaredProperty(target)) {
            property.setValue(members.context(), target, value);
        } else {
            members.set(target, name, value);
        }
    }

    private boolean isDeclaredProperty(Object target) {
        if (target instanceof PSObject || members.hasAdded(target)) {
            return false;
        }
        PSType now = Types.of(target);
        if (now != type || version != members.typeData().version()) {
            type = now;
            version = members.typeData().version();
            property = members.plainProperty(target, now, name);
        }
        return property != null;
    }

    /** As {@link ObjectMembers#invoke(Object, String, Object[])}; the arguments become the site's. */
    public Object invoke(Object target, Object[] arguments) {
        if (target instanceof PSObject || members.hasAdded(target)) {
            return members.invoke(target, name, arguments);
        }
        PSType now = Types.of(target);
        if (now != methodType || methodVersion != members.typeData().version()) {
            methodType = now;
            methodVersion = members.typeData().version();
            MethodGroup group = members.plainMethod(target, now, name);
            calls = group == null ? null : new CallSite(members.binder(), group.overloads(), name);
        }
        return calls == null ? members.invoke(target, name, arguments) : calls.invoke(target, arguments);
    }

    /** As {@link ObjectMembers#invokeStatic(PSType, String, Object[])}; the arguments become the site's. */
    public Object invokeStatic(PSType owner, Object[] arguments) {
        if (owner != staticType) {
            staticType = owner;
            staticCalls = members.plainStatic(owner, name);
        }
        return staticCalls == null || arguments.length == 0
                ? members.invokeStatic(owner, name, arguments)
                : staticCalls.invoke(null, arguments);
    }
}
