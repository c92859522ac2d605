package mediashell.interpreter.polyglot;

import java.util.Iterator;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** Gives the items of a collection one by one. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestIterator implements TruffleObject {
    private final PowerShellContext context;
    private final Iterator<Object> items;

    GuestIterator(PowerShellContext context, Iterator<Object> items) {
        this.context = context;
        this.items = items;
    }

    @ExportMessage
    boolean isIterator() {
        return true;
    }

    @ExportMessage
    boolean hasIteratorNextElement() {
        return context.call(items::hasNext);
    }

    @ExportMessage
    Object getIteratorNextElement() throws StopIterationException {
        if (!hasIteratorNextElement()) {
            throw StopIterationException.create();
        }
        return context.values().toInterop(context.call(items::next));
    }
}
