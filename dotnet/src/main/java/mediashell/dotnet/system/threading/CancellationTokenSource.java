package mediashell.dotnet.system.threading;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.TimeSpan;

/** System.Threading.CancellationTokenSource. */
@DotNetType(value = "System.Threading.CancellationTokenSource", interfaces = "System.IDisposable")
public final class CancellationTokenSource {
    private final CancellationToken token = new CancellationToken(new ManualResetEvent(false));

    @DotNetConstructor
    CancellationTokenSource() {}

    @DotNetConstructor
    CancellationTokenSource(int millisecondsDelay) {
        cancelAfter(millisecondsDelay);
    }

    @DotNetConstructor
    CancellationTokenSource(TimeSpan delay) {
        cancelAfter((int) Waiting.millis(delay));
    }

    @DotNetProperty
    CancellationToken token() {
        return token;
    }

    @DotNetProperty
    boolean isCancellationRequested() {
        return token.isCancellationRequested();
    }

    @DotNetMethod
    void cancel() {
        token.cancel();
    }

    @DotNetMethod
    void cancelAfter(int millisecondsDelay) {
        if (Waiting.checked(millisecondsDelay) >= 0) {
            CompletableFuture.delayedExecutor(millisecondsDelay, TimeUnit.MILLISECONDS)
                    .execute(token::cancel);
        }
    }

    @DotNetMethod
    void cancelAfter(TimeSpan delay) {
        cancelAfter((int) Waiting.millis(delay));
    }

    @DotNetMethod
    void dispose() {}
}
