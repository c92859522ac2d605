package mediashell.interpreter.polyglot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.utilities.TriState;
import mediashell.automation.PSObject;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.types.Types;

/**
 * An object of a script as other languages see it: its properties and methods are members, found without regard to case, the
 * properties alone are listed. Its meta object is its .NET type.
 */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
class GuestObject implements TruffleObject {
    final PowerShellContext context;
    private final Object value;

    GuestObject(PowerShellContext context, Object value) {
        this.context = context;
        this.value = value;
    }

    /** The object itself. */
    final Object value() {
        return value;
    }

    final ObjectMembers members() {
        return context.runspace().members();
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    Object getMembers(boolean includeInternal) {
        List<String> names = new ArrayList<>();
        for (PSMemberInfo member : listed(includeInternal)) {
            names.add(member.name());
        }
        return new NameArray(names);
    }

    private List<PSMemberInfo> listed(boolean includeInternal) {
        return context.call(
                () -> includeInternal ? members().all(value) : members().properties(value));
    }

    private PSMemberInfo find(String name) {
        return context.call(() -> members().find(value, name));
    }

    @ExportMessage
    boolean isMemberReadable(String name) {
        return context.call(() -> members().get(value, name)) != ObjectMembers.MISSING;
    }

    @ExportMessage
    Object readMember(String name) throws UnknownIdentifierException {
        Object member = context.call(() -> members().get(value, name));
        if (member == ObjectMembers.MISSING) {
            throw UnknownIdentifierException.create(name);
        }
        return context.values().toInterop(member);
    }

    @ExportMessage
    boolean isMemberModifiable(String name) {
        PSMemberInfo member = find(name);
        return member != null && member.isSettable();
    }

    @ExportMessage
    boolean isMemberInsertable(String name) {
        return value instanceof PSObject custom && custom.isCustomObject() && find(name) == null;
    }

    @ExportMessage
    void writeMember(String name, Object given) throws UnknownIdentifierException {
        Object content = context.values().fromInterop(given);
        if (isMemberInsertable(name)) {
            context.call(() -> members().add(value, new PSNoteProperty(name, content)));
            return;
        }
        if (!isMemberModifiable(name)) {
            throw UnknownIdentifierException.create(name);
        }
        context.call(() -> {
            members().set(value, name, content);
            return null;
        });
    }

    @ExportMessage
    boolean isMemberInvocable(String name) {
        return context.values().isCallable(context.call(() -> members().get(value, name)));
    }

    @ExportMessage
    Object invokeMember(String name, Object... arguments) throws UnknownIdentifierException {
        if (!isMemberInvocable(name)) {
            throw UnknownIdentifierException.create(name);
        }
        Object[] converted = context.values().fromInterop(arguments);
        return context.values().toInterop(context.call(() -> members().invoke(value, name, converted)));
    }

    @ExportMessage
    boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    Object getMetaObject() {
        return new GuestType(context, Types.of(value));
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<PowerShellLanguage> getLanguage() {
        return PowerShellLanguage.class;
    }

    @ExportMessage
    Object toDisplayString(boolean allowSideEffects) {
        return allowSideEffects ? context.text(value) : Types.of(value).fullName();
    }

    @ExportMessage
    TriState isIdenticalOrUndefined(Object other) {
        return other instanceof GuestObject guest ? TriState.valueOf(guest.value == value) : TriState.UNDEFINED;
    }

    @ExportMessage
    int identityHashCode() {
        return System.identityHashCode(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuestObject guest && guest.value == value;
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(System.identityHashCode(value));
    }
}
