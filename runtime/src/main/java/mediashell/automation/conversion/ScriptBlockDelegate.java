package mediashell.automation.conversion;

import java.util.List;

import mediashell.automation.ErrorCategory;
import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.CallContext;
import mediashell.automation.types.DelegateValue;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.TypedArray;

/** A script block as a delegate: the delegate's arguments become {@code $args}, its output the result. */
final class ScriptBlockDelegate implements DelegateValue {

    private final PSType type;
    private final ScriptBlock block;

    ScriptBlockDelegate(PSType type, ScriptBlock block) {
        this.type = type;
        this.block = block;
    }

    @Override
    public PSType psType() {
        return type;
    }

    @Override
    public Object invoke(CallContext context, Object... arguments) {
        if (context == null) {
            throw SessionErrors.of(
                    "System.Management.Automation.PSInvalidOperationException",
                    "ScriptBlockDelegateInvokedFromWrongThread",
                    ErrorCategory.InvalidOperation,
                    null,
                    "a script block runs on a thread of a session only; use Register-ObjectEvent for events of other threads");
        }
        ExecutionContext execution = context.execution();
        Object first = arguments.length > 0 ? arguments[0] : null;
        List<Object> output = execution.invoke(block, first, arguments);
        PSType result = type.members().all().getFirst().type();
        if (result == Types.VOID) {
            return null;
        }
        Object value = output.isEmpty() ? null : output.size() == 1 ? output.getFirst() : TypedArray.ofObjects(output);
        return execution.conversions().convert(value, result);
    }

    /** Delegates of one type over one block are equal, so that a handler can be taken away again. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ScriptBlockDelegate delegate && delegate.block == block && delegate.type.equals(type);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(block);
    }

    @Override
    public String toString() {
        return type.toString();
    }
}
