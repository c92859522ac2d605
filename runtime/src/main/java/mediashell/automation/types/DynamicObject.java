package mediashell.automation.types;

import java.util.List;

/**
 * An object of another world whose members are asked for by name at run time (System.Dynamic.DynamicObject): values that the
 * embedder of a session or another language gave. They come before those of its .NET type.
 */
public interface DynamicObject extends DotNetObject {

    /** The answer for a member that is not there. */
    Object MISSING = new Object();

    /** The value of a property, or {@link #MISSING}. */
    Object getMember(String name);

    /** Writes a property; false when it has none that can be written. */
    boolean setMember(String name, Object value);

    /** Calls a method; {@link #MISSING} when it has none of that name. */
    Object invokeMember(String name, Object[] arguments);

    /** The names of the readable properties, in order. */
    List<String> memberNames();

    /** Whether those are all properties to list, and not the ones of its .NET type. */
    default boolean hidesDeclared() {
        return false;
    }
}
