package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.ListValue;

/** An array or a list. Elements are converted to its element type when they are written; a list grows at its end. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestArray extends GuestObject {
    /**
     * @param array the array or list without any wrapper
     */
    GuestArray(PowerShellContext context, Object array) {
        super(context, array);
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return value() instanceof ListValue list ? list.count() : ArrayAccess.length(value());
    }

    @ExportMessage(name = "isArrayElementReadable")
    @ExportMessage(name = "isArrayElementModifiable")
    boolean isElement(long index) {
        return index >= 0 && index < getArraySize();
    }

    @ExportMessage
    boolean isArrayElementInsertable(long index) {
        return index == getArraySize() && value() instanceof ListValue list && !list.isFixedSize();
    }

    @ExportMessage
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isElement(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return context.values().toInterop(context.call(() -> item((int) index)));
    }

    private Object item(int index) {
        return value() instanceof ListValue list ? list.get(index) : ArrayAccess.get(value(), index);
    }

    @ExportMessage
    void writeArrayElement(long index, Object given) throws InvalidArrayIndexException {
        Object item = context.values().fromInterop(given);
        if (isArrayElementInsertable(index)) {
            context.call(() -> members().invoke(value(), "Add", new Object[] {item}));
            return;
        }
        if (!isElement(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        context.call(() -> {
            members().setIndexed(value(), new Object[] {(int) index}, item);
            return null;
        });
    }

    /** Whether a value has places that this class can show. */
    static boolean shows(Object value) {
        return value instanceof ListValue && value instanceof DotNetObject || ArrayAccess.isArray(value);
    }
}
