package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** A .NET type or a class of a script: a meta object; its static members are members, and it makes instances. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestType extends GuestObject {
    GuestType(PowerShellContext context, PSType type) {
        super(context, type);
    }

    private PSType type() {
        return (PSType) value();
    }

    @ExportMessage
    boolean isMetaObject() {
        return true;
    }

    @ExportMessage
    Object getMetaQualifiedName() {
        return type().fullName();
    }

    @ExportMessage
    Object getMetaSimpleName() {
        return type().name();
    }

    @ExportMessage
    boolean isMetaInstance(Object instance) {
        return type().isAssignableFrom(Types.of(context.values().fromInterop(instance)));
    }

    @ExportMessage
    boolean isInstantiable() {
        return true;
    }

    @ExportMessage
    Object instantiate(Object... arguments) {
        Object[] converted = context.values().fromInterop(arguments);
        return context.values().toInterop(context.call(() -> members().construct(type(), converted)));
    }

    @ExportMessage
    @Override
    boolean isMemberReadable(String name) {
        return context.call(() -> members().getStatic(type(), name)) != null || super.isMemberReadable(name);
    }

    @ExportMessage
    @Override
    Object readMember(String name) throws UnknownIdentifierException {
        Object member = context.call(() -> members().getStatic(type(), name));
        return member == null ? super.readMember(name) : context.values().toInterop(member);
    }

    @ExportMessage
    @Override
    boolean isMemberInvocable(String name) {
        return context.values().isCallable(context.call(() -> members().getStatic(type(), name)))
                || super.isMemberInvocable(name);
    }

    @ExportMessage
    @Override
    Object invokeMember(String name, Object... arguments) throws UnknownIdentifierException {
        if (!context.values().isCallable(context.call(() -> members().getStatic(type(), name)))) {
            return super.invokeMember(name, arguments);
        }
        Object[] converted = context.values().fromInterop(arguments);
        return context.values().toInterop(context.call(() -> members().invokeStatic(type(), name, converted)));
    }
}
