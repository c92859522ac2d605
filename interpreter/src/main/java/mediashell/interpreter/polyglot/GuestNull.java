package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.utilities.TriState;

/** {@code $null}, and what a script gives that writes nothing. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestNull implements TruffleObject {
    static final GuestNull INSTANCE = new GuestNull();

    private GuestNull() {}

    @ExportMessage
    boolean isNull() {
        return true;
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
        return "$null";
    }

    @ExportMessage
    TriState isIdenticalOrUndefined(Object other) {
        return other == this ? TriState.TRUE : TriState.UNDEFINED;
    }

    @ExportMessage
    int identityHashCode() {
        return 0;
    }
}
