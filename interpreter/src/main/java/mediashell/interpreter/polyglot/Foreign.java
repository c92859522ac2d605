package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import mediashell.automation.DotNetException;
import mediashell.automation.session.SessionErrors;

/** Calls into the other side: what goes wrong there is an exception that a script can catch. */
final class Foreign {
    static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private Foreign() {}

    /** Something that the other side may refuse or fail at. */
    @FunctionalInterface
    interface Message<T> {
        T send() throws InteropException;
    }

    static <T> T send(Message<T> message) {
        try {
            return message.send();
        } catch (InteropException refused) {
            throw failed("the foreign object refuses this: " + refused.getMessage());
        } catch (PowerShellException ours) {
            throw ours.errorRecord().exception();
        } catch (AbstractTruffleException thrown) {
            throw failed(text(thrown));
        }
    }

    private static String text(AbstractTruffleException thrown) {
        try {
            return INTEROP.hasExceptionMessage(thrown)
                    ? INTEROP.asString(INTEROP.getExceptionMessage(thrown))
                    : String.valueOf(thrown.getMessage());
        } catch (InteropException withoutText) {
            return String.valueOf(thrown.getMessage());
        }
    }

    private static DotNetException failed(String message) {
        return SessionErrors.plain("System.InvalidOperationException", message);
    }
}
