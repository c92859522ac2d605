package mediashell.dotnet.system.threading;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Threading.AutoResetEvent: a signal that one waiter takes. */
@DotNetType(value = "System.Threading.AutoResetEvent", base = "System.Threading.EventWaitHandle")
public final class AutoResetEvent extends EventWaitHandle {

    @DotNetConstructor
    AutoResetEvent(boolean initialState) {
        super(initialState, true);
    }
}
