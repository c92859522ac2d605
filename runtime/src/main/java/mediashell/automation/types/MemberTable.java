package mediashell.automation.types;

import java.util.List;

import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.TypedArray;

/**
 * The members one type declares, as signatures plus one entry point. The processor writes a subclass for each
 * {@link DotNetType} facade; script classes build theirs. Get-Member, {@code OverloadDefinitions}, {@code GetMethods()} and
 * the surface test read the same table.
 */
public abstract class MemberTable {

    /** A table without members. */
    public static final MemberTable EMPTY = new MemberTable() {
        @Override
        public List<MemberSignature> all() {
            return List.of();
        }

        @Override
        public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
            throw new IllegalArgumentException("the empty member table has no member " + id);
        }
    };

    /** All members in declaration order: constructors, methods, property accessors, fields. */
    public abstract List<MemberSignature> all();

    /**
     * Runs a member. Arguments are already converted to the signature's parameter types; a params array is packed. A
     * generic method takes one argument more, the {@code PSType[]} of its type arguments.
     *
     * @param id {@link MemberSignature#id()}
     * @param self the receiver; for static members and constructors the type that is addressed
     */
    public abstract Object invoke(int id, CallContext context, Object self, Object[] arguments);

    /** Whether what a method throws reaches scripts inside a MethodInvocationException; script classes throw it bare. */
    public boolean wrapsExceptions() {
        return true;
    }

    /** Whether a member is hidden: usable, but listed only with -Force. */
    public boolean isHidden(int id) {
        return false;
    }

    /** A string[] argument as Java's. */
    protected static String[] strings(Object array) {
        return array == null ? null : ((TypedArray) array).strings();
    }

    /** An argument that an overload may leave out, or null. */
    protected static Object given(Object[] arguments, int index) {
        return index < arguments.length ? arguments[index] : null;
    }

    /** An object[] argument as Java's. */
    protected static Object[] objects(Object array) {
        return array == null ? null : ArrayAccess.toObjects(array);
    }

    protected static Object stringArray(String[] items) {
        return items == null ? null : TypedArray.ofStrings(items);
    }

    protected static Object objectArray(Object[] items) {
        return items == null ? null : TypedArray.ofObjects(items);
    }
}
