package mediashell.automation;

import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;

/**
 * Every .NET exception that a script can catch: one Java class, the .NET type is a field.
 *
 * <p>Facade and runtime code throws it like a .NET program throws; the method binder wraps it in
 * {@code MethodInvocationException}. No Java stack trace is filled in: a script never sees it, and control flow must be cheap.
 */
public class DotNetException extends RuntimeException implements DotNetObject {

    private final PSType type;
    private final DotNetException inner;
    private final Map<String, Object> properties = new LinkedHashMap<>(4);
    private ErrorRecord errorRecord;
    private boolean thrownByThrowStatement;
    private boolean stopping;
    private boolean leftCommand;

    public DotNetException(PSType type, String message, DotNetException inner) {
        super(message, null, false, false);
        this.type = type;
        this.inner = inner;
    }

    public DotNetException(PSType type, String message) {
        this(type, message, null);
    }

    @Override
    public PSType psType() {
        return type;
    }

    /** {@code InnerException}, or null. */
    public DotNetException inner() {
        return inner;
    }

    /** Further properties of the .NET type, for example {@code ParamName} or {@code FileName}, in insertion order. */
    public Map<String, Object> properties() {
        return properties;
    }

    /** The record that this exception carries (IContainsErrorRecord), or null before one is made. */
    public ErrorRecord errorRecord() {
        return errorRecord;
    }

    public DotNetException withErrorRecord(ErrorRecord record) {
        this.errorRecord = record;
        return this;
    }

    /** Whether a {@code throw} statement or ErrorAction Stop raised it: such an error ends the script, not only the statement. */
    public boolean isScriptTerminating() {
        return thrownByThrowStatement;
    }

    public DotNetException asScriptTerminating() {
        this.thrownByThrowStatement = true;
        return this;
    }

    /** Whether it is on its way out of a command that has put its name to it already. */
    public boolean hasLeftCommand() {
        return leftCommand;
    }

    public DotNetException markLeftCommand(boolean left) {
        this.leftCommand = left;
        return this;
    }

    /** Whether ErrorAction Stop (or a trap's {@code break}) made it end everything up to the next try or command. */
    public boolean isStopping() {
        return stopping;
    }

    public DotNetException asStopping() {
        this.stopping = true;
        return this;
    }
}
