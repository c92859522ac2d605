package mediashell.dotnet.system.timers;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.DateTime;

/** System.Timers.ElapsedEventArgs: when a timer fired. */
@DotNetType(value = "System.Timers.ElapsedEventArgs", base = "System.EventArgs")
public final class ElapsedEventArgs {
    private final DateTime signalTime;

    ElapsedEventArgs(DateTime signalTime) {
        this.signalTime = signalTime;
    }

    @DotNetProperty
    DateTime signalTime() {
        return signalTime;
    }

    @Override
    public String toString() {
        return "System.Timers.ElapsedEventArgs";
    }
}
