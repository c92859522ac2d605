package mediashell.interpreter;

import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.values.TypedArray;
import mediashell.language.ast.ParseError;

/** Makes the exception that carries all parse errors of a text. */
public final class ParseErrors {
    private ParseErrors() {}

    /** A ParseException; its id is that of the first error. */
    public static DotNetException exception(List<ParseError> errors) {
        ParseError first = errors.getFirst();
        DotNetException exception =
                new DotNetException(SessionErrors.type("System.Management.Automation.ParseException"), first.message());
        exception.properties().put("Errors", TypedArray.ofObjects(errors));
        return exception.withErrorRecord(new ErrorRecord(exception, first.errorId(), ErrorCategory.ParserError, null));
    }
}
