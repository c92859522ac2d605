package mediashell.interpreter.nodes.member;

import java.util.Iterator;

import mediashell.automation.PSObject;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.ListValue;

/** Places under Set-StrictMode -Version 3 and higher: one outside of an array, list or string is an error, in slices too. */
final class StrictIndexes {
    private StrictIndexes() {}

    static void check(Runspace runspace, Object target, Object at) {
        int length = length(PSObject.base(target));
        if (length < 0) {
            return;
        }
        Iterator<Object> places = runspace.conversions().enumerate(at);
        if (places == null) {
            check(length, at);
        } else {
            places.forEachRemaining(place -> check(length, place));
        }
    }

    private static int length(Object base) {
        return switch (base) {
            case String text -> text.length();
            case ListValue list -> list.count();
            case null -> -1;
            default -> ArrayAccess.isArray(base) ? ArrayAccess.length(base) : -1;
        };
    }

    private static void check(int length, Object place) {
        if (place instanceof Integer index && (index >= length || index < -length)) {
            throw SessionErrors.plain(
                    "System.IndexOutOfRangeException",
                    "The place " + index + " is outside of the " + length + " elements, and strict mode is on.");
        }
    }
}
