package mediashell.interpreter.polyglot;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.interop.InteropLibrary;
import mediashell.automation.types.DynamicObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/**
 * A Java object or one of another language in a script: what the context's host access allows are properties and methods, found as
 * they are spelled or else without regard to case.
 */
class ForeignObject implements DynamicObject {
    static final InteropLibrary INTEROP = Foreign.INTEROP;

    final Values values;
    private final Object foreign;

    ForeignObject(Values values, Object foreign) {
        this.values = values;
        this.foreign = foreign;
    }

    final Object foreign() {
        return foreign;
    }

    @Override
    public PSType psType() {
        return Types.OBJECT;
    }

    /** The member as it is spelled there; null when there is none. */
    private String spelled(String name) {
        if (!INTEROP.hasMembers(foreign) || INTEROP.isMemberExisting(foreign, name)) {
            return INTEROP.hasMembers(foreign) ? name : null;
        }
        for (String known : memberNames()) {
            if (known.equalsIgnoreCase(name)) {
                return known;
            }
        }
        return null;
    }

    @Override
    public Object getMember(String name) {
        String spelled = spelled(name);
        if (spelled == null || !INTEROP.isMemberReadable(foreign, spelled)) {
            return MISSING;
        }
        return Foreign.send(() -> values.fromInterop(INTEROP.readMember(foreign, spelled)));
    }

    @Override
    public boolean setMember(String name, Object value) {
        String spelled = spelled(name);
        String written = spelled == null ? name : spelled;
        if (!INTEROP.isMemberWritable(foreign, written)) {
            return false;
        }
        Foreign.send(() -> {
            INTEROP.writeMember(foreign, written, values.toInterop(value));
            return null;
        });
        return true;
    }

    @Override
    public Object invokeMember(String name, Object[] arguments) {
        String spelled = spelled(name);
        if (spelled == null || !INTEROP.isMemberInvocable(foreign, spelled)) {
            return MISSING;
        }
        return Foreign.send(() -> values.fromInterop(INTEROP.invokeMember(foreign, spelled, toInterop(arguments))));
    }

    final Object[] toInterop(Object[] arguments) {
        Object[] converted = new Object[arguments.length];
        for (int i = 0; i < converted.length; i++) {
            converted[i] = values.toInterop(arguments[i]);
        }
        return converted;
    }

    @Override
    public List<String> memberNames() {
        List<String> names = new ArrayList<>();
        if (!INTEROP.hasMembers(foreign)) {
            return names;
        }
        return Foreign.send(() -> {
            Object listed = INTEROP.getMembers(foreign);
            for (long i = 0; i < INTEROP.getArraySize(listed); i++) {
                names.add(INTEROP.asString(INTEROP.readArrayElement(listed, i)));
            }
            return names;
        });
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof ForeignObject object && INTEROP.isIdentical(foreign, object.foreign, INTEROP);
    }

    @Override
    public final int hashCode() {
        return Foreign.send(() -> INTEROP.hasIdentity(foreign) ? INTEROP.identityHashCode(foreign) : 0);
    }

    @Override
    public String toString() {
        return Foreign.send(() -> INTEROP.asString(INTEROP.toDisplayString(foreign)));
    }
}
