package mediashell.interpreter.polyglot;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** A DateTime or DateTimeOffset: date, time and zone at once, so that it is an instant too. */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class GuestTime extends GuestObject {
    private final ZonedDateTime time;

    GuestTime(PowerShellContext context, Object original, ZonedDateTime time) {
        super(context, original);
        this.time = time;
    }

    @ExportMessage(name = "isDate")
    @ExportMessage(name = "isTime")
    @ExportMessage(name = "isTimeZone")
    boolean isComplete() {
        return true;
    }

    @ExportMessage
    LocalDate asDate() {
        return time.toLocalDate();
    }

    @ExportMessage
    LocalTime asTime() {
        return time.toLocalTime();
    }

    @ExportMessage
    ZoneId asTimeZone() {
        return time.getZone();
    }
}
