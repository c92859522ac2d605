package mediashell.dotnet.system.threading;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.WaitHandle;

/** System.Threading.CancellationToken: tells those who hold it that nobody wants their result any more. */
@DotNetType(value = "System.Threading.CancellationToken", kind = TypeKind.STRUCT)
public final class CancellationToken {
    private final ManualResetEvent cancelled;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @param cancelled null for a token that is never cancelled */
    CancellationToken(ManualResetEvent cancelled) {
        this.cancelled = cancelled;
    }

    /** Calls back when it is cancelled; at once when it is already. */
    public void whenCancelled(Runnable listener) {
        listeners.add(listener);
        if (isCancellationRequested()) {
            listener.run();
        }
    }

    void cancel() {
        if (!cancelled.isSet()) {
            cancelled.set();
            listeners.forEach(Runnable::run);
        }
    }

    @DotNetProperty
    static CancellationToken none() {
        return new CancellationToken(null);
    }

    @DotNetProperty
    public boolean isCancellationRequested() {
        return cancelled != null && cancelled.isSet();
    }

    @DotNetProperty
    boolean canBeCanceled() {
        return cancelled != null;
    }

    @DotNetProperty
    @TypeName("System.Threading.WaitHandle")
    WaitHandle waitHandle() {
        return cancelled == null ? new ManualResetEvent(false) : cancelled;
    }

    @DotNetMethod
    void throwIfCancellationRequested() {
        if (isCancellationRequested()) {
            throw SessionErrors.plain("System.OperationCanceledException", "the operation was cancelled");
        }
    }
}
