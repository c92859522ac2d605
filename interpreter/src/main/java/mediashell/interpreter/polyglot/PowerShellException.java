package mediashell.interpreter.polyglot;

import java.util.List;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.interpreter.ParseErrors;
import mediashell.language.ast.ParseError;
import mediashell.language.ast.ScriptExtent;

/**
 * An error of a script on the embedder's side: the message, where it happened, and as members those of the error record
 * ({@code Exception}, {@code FullyQualifiedErrorId}, {@code ScriptStackTrace}, …).
 */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class PowerShellException extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    private final transient GuestObject record;
    private final transient SourceSection section;
    private final ExceptionType type;
    private final boolean incomplete;

    PowerShellException(PowerShellContext context, ErrorRecord record) {
        this(context, record, context.section(position(record)), ExceptionType.RUNTIME_ERROR, false);
    }

    private PowerShellException(
            PowerShellContext context,
            ErrorRecord record,
            SourceSection section,
            ExceptionType type,
            boolean incomplete) {
        super(record.message());
        this.record = new GuestObject(context, record);
        this.section = section;
        this.type = type;
        this.incomplete = incomplete;
    }

    /** The parse errors of one text; the first gives message and place. */
    static PowerShellException ofParseErrors(PowerShellContext context, List<ParseError> errors) {
        ParseError first = errors.getFirst();
        ErrorRecord record = ParseErrors.exception(errors).errorRecord();
        boolean incomplete = errors.stream().allMatch(ParseError::incompleteInput);
        return new PowerShellException(
                context, record, context.section(first.extent()), ExceptionType.PARSE_ERROR, incomplete);
    }

    private static ScriptExtent position(ErrorRecord record) {
        InvocationInfo invocation = record.invocationInfo();
        return invocation != null && invocation.scriptPosition() instanceof ScriptExtent extent ? extent : null;
    }

    /** The record it was made from, for a script that catches it again. */
    ErrorRecord errorRecord() {
        return (ErrorRecord) record.value();
    }

    @ExportMessage
    ExceptionType getExceptionType() {
        return type;
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() throws UnsupportedMessageException {
        if (type != ExceptionType.PARSE_ERROR) {
            throw UnsupportedMessageException.create();
        }
        return incomplete;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return section != null;
    }

    @ExportMessage(name = "getSourceLocation")
    SourceSection sourceLocation() throws UnsupportedMessageException {
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    Object getMembers(boolean includeInternal) {
        return record.getMembers(includeInternal);
    }

    @ExportMessage
    boolean isMemberReadable(String name) {
        return record.isMemberReadable(name);
    }

    @ExportMessage
    Object readMember(String name) throws UnknownIdentifierException {
        return record.readMember(name);
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<PowerShellLanguage> getLanguage() {
        return PowerShellLanguage.class;
    }

    @ExportMessage
    Object toDisplayString(boolean allowSideEffects) {
        return getMessage();
    }
}
