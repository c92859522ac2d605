package mediashell.interpreter.polyglot;

import java.time.Duration;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import mediashell.automation.values.TimeSpan;

/** A TimeSpan. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestDuration extends GuestObject {
    private static final int NANOS_PER_TICK = 100;

    GuestDuration(PowerShellContext context, TimeSpan span) {
        super(context, span);
    }

    @ExportMessage
    boolean isDuration() {
        return true;
    }

    @ExportMessage
    Duration asDuration() {
        long ticks = ((TimeSpan) value()).ticks();
        long seconds = Math.floorDiv(ticks, TimeSpan.TICKS_PER_SECOND);
        return Duration.ofSeconds(seconds, Math.floorMod(ticks, TimeSpan.TICKS_PER_SECOND) * NANOS_PER_TICK);
    }
}
