package mediashell.automation.members;

import java.util.List;

import mediashell.automation.session.ExecutionContext;

/** Further members of values, by the kind of value: dictionaries' keys, XML nodes. */
interface MemberContributor {

    /** Whether it knows this value. */
    boolean accepts(Object base);

    /** The value of a property, or {@link ObjectMembers#MISSING}. */
    Object get(ExecutionContext context, Object base, String name);

    /** Writes a property; false when it has none of that name. */
    boolean set(ExecutionContext context, Object base, String name, Object value);

    /** The properties in order. */
    List<PSMemberInfo> properties(ExecutionContext context, Object base);

    /** Whether these are all properties of the object, so that those of its .NET type are not listed. */
    default boolean hidesDeclared(Object base) {
        return false;
    }
}
