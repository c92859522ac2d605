package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A collection that can only be enumerated: a set, a queue, the keys of a table. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestSequence extends GuestObject {
    GuestSequence(PowerShellContext context, Object value) {
        super(context, value);
    }

    @ExportMessage
    boolean hasIterator() {
        return true;
    }

    @ExportMessage
    Object getIterator() {
        return new GuestIterator(
                context, context.call(() -> context.runspace().conversions().enumerate(value())));
    }
}
