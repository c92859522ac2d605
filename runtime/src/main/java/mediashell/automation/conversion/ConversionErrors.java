package mediashell.automation.conversion;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** The PSInvalidCastException of each way a conversion can fail; the ids are PowerShell's. */
final class ConversionErrors {

    private ConversionErrors() {}

    /** A failed conversion with its id. */
    static DotNetException of(String id, Object value, PSType type, String why) {
        return of(id, value, type, why, null);
    }

    /** A failed conversion with its id and what caused it. */
    static DotNetException of(String id, Object value, PSType type, String why, DotNetException cause) {
        String shown =
                value == null ? "null" : "\"" + Texts.forMessage(value) + "\" of type \"" + Types.of(value) + "\"";
        String message =
                "Cannot convert value " + shown + " to type \"" + type + "\"." + (why.isEmpty() ? "" : " " + why);
        DotNetException exception = new DotNetException(
                SessionErrors.type("System.Management.Automation.PSInvalidCastException"), message, cause);
        return exception.withErrorRecord(new ErrorRecord(exception, id, ErrorCategory.InvalidArgument, null));
    }

    /** No conversion exists between the two types. */
    static DotNetException none(Object value, PSType type) {
        return of("ConvertToFinalInvalidCastException", value, type, "There is no conversion between the two.");
    }

    /** A conversion of IConvertible does not exist or overflows. */
    static DotNetException convertible(Object value, PSType type, String why) {
        return of("InvalidCastIConvertible", value, type, why);
    }
}
