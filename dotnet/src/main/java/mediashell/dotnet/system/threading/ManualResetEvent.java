package mediashell.dotnet.system.threading;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;

/** System.Threading.ManualResetEvent: a signal that stays set until it is reset. */
@DotNetType(value = "System.Threading.ManualResetEvent", base = "System.Threading.EventWaitHandle")
public final class ManualResetEvent extends EventWaitHandle {

    @DotNetConstructor
    ManualResetEvent(boolean initialState) {
        super(initialState, false);
    }
}
