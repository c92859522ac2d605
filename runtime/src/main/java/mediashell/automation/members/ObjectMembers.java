package mediashell.automation.members;

import java.util.List;

import mediashell.automation.types.PSType;

/**
 * The one door to the members of any object: instance members first, then type data of the session, then the adapter of the value's
 * type (.NET member tables, dictionaries' keys, XML, script classes). One for each session, reached through
 * {@link mediashell.automation.session.ExecutionContext#members()}.
 */
public interface ObjectMembers {

    /** The value when a property is not there; differs from null, which a property may hold. */
    Object MISSING = new Object();

    /**
     * Reads {@code target.name} without member enumeration; {@link #MISSING} when there is no such member. A getter that throws
     * yields null, as in PowerShell. A method yields a {@code PSMethod}.
     */
    Object get(Object target, String name);

    /** {@code target.name} as a script reads it: with member enumeration over collections; null when missing (strict mode is the caller's). */
    Object getOrEnumerate(Object target, String name);

    /** Writes {@code target.name}; throws the error PowerShell reports for a missing or read-only property. */
    void set(Object target, String name, Object value);

    /** {@code target.name(arguments)}, with overload resolution, coercion and method enumeration over collections. */
    Object invoke(Object target, String name, Object[] arguments);

    /** {@link #invoke(Object, String, Object[])} with type arguments as in {@code $x.Method[int](1)}; null infers them. */
    Object invoke(Object target, String name, PSType[] typeArguments, Object[] arguments);

    /** A place in a script that names a member, for the interpreter to keep; one thread uses it. */
    MemberSite site(String name);

    /** {@code [type]::name}. */
    Object getStatic(PSType type, String name);

    /** Whether the type has a static member of that name. */
    boolean hasStatic(PSType type, String name);

    /** {@code [type]::name = value}. */
    void setStatic(PSType type, String name, Object value);

    /** {@code [type]::name(arguments)}; {@code new} constructs. */
    Object invokeStatic(PSType type, String name, Object[] arguments);

    /** {@link #invokeStatic(PSType, String, Object[])} with type arguments; null infers them. */
    Object invokeStatic(PSType type, String name, PSType[] typeArguments, Object[] arguments);

    /** A new instance by the best constructor; throws as New-Object and {@code ::new} do. */
    Object construct(PSType type, Object[] arguments);

    /** {@code target[indexes]}. */
    Object getIndexed(Object target, Object[] indexes);

    /** {@code target[indexes] = value}. */
    void setIndexed(Object target, Object[] indexes, Object value);

    /** One member by name, or null. */
    PSMemberInfo find(Object target, String name);

    /** All members in the order in which PowerShell lists them, hidden ones too. */
    List<PSMemberInfo> all(Object target);

    /** The readable properties in display order: what Format-List and Select-Object * show. */
    List<PSMemberInfo> properties(Object target);

    /** {@link #properties} with those that a class hides, as ConvertTo-Json sees them. */
    List<PSMemberInfo> propertiesWithHidden(Object target);

    /** The type names of an object, most specific first: {@code .PSTypeNames}. */
    List<String> typeNames(Object target);

    /**
     * Adds a member, or replaces one of that name: to a custom object itself, to the wrapper of a value type or string, to a reference object
     * by its identity. Returns what stands for the object from now on.
     */
    Object add(Object target, PSMemberInfo member);

    /** The members added to this one object, or null when there are none. */
    MemberCollection added(Object target);

    /** The member of a name that the type data gives an object by its type names, or null. */
    PSMemberInfo typeDataMember(Object target, String name);

    /** The session's extended type data. */
    TypeDataTable typeData();

    /** The names of the type's (or the object's own) DefaultDisplayPropertySet, or null when it has none. */
    List<String> displayPropertySet(Object target);

    /** The name of the type's DefaultDisplayProperty, or null when it has none. */
    String defaultDisplayProperty(Object target);
}
