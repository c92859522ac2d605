package mediashell.automation.conversion;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSObject;
import mediashell.automation.members.MethodBinder;
import mediashell.automation.members.MethodGroup;
import mediashell.automation.members.TypeMembers;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.Types;

/** Operators that .NET types and script classes define: static methods called {@code op_Addition} and so on, of the left side, or of the right one beside a number. */
final class OperatorMethods {

    private final ExecutionContext context;

    OperatorMethods(ExecutionContext context) {
        this.context = context;
    }

    /** Calls the operator; throws MethodNotFound when neither side's type defines it. */
    Object invoke(String method, Object... operands) {
        MethodGroup group = operators(method, operands);
        if (group == null) {
            throw notFound(method, operands[0]);
        }
        try {
            return new MethodBinder(context).invoke(group.overloads(), null, operands, null, method);
        } catch (DotNetException failed) {
            throw renamed(failed, group, method);
        }
    }

    /** Those of the left operand's type; a number on the left leaves it to the right one. */
    private static MethodGroup operators(String method, Object... operands) {
        for (Object operand : operands) {
            Object base = PSObject.base(operand);
            if (base != null && !isPrimitive(base)) {
                return TypeMembers.of(Types.of(base)).method(method, true);
            }
        }
        return null;
    }

    private static boolean isPrimitive(Object value) {
        NumberKind kind = NumberKind.of(value);
        return kind == null
                ? value instanceof Boolean || value instanceof Character
                : kind != NumberKind.DECIMAL && kind != NumberKind.BIG_INTEGER;
    }

    private static DotNetException notFound(String method, Object left) {
        return SessionErrors.runtime(
                "MethodNotFound",
                ErrorCategory.InvalidOperation,
                method,
                "[" + Types.of(left) + "] has no operator '" + method + "' for these operands.");
    }

    /** What an operator method throws has an id of its own. */
    private static DotNetException renamed(DotNetException failed, MethodGroup group, String method) {
        if (!group.overloads().getFirst().table().wrapsExceptions() && !isBindingFailure(failed)) {
            String message = "The operator " + method + " failed: " + failed.getMessage();
            return invocation(message, failed);
        }
        boolean invocation = failed.psType().name().equals("MethodInvocationException");
        if (invocation && failed.inner() != null) {
            return invocation(failed.getMessage(), failed.inner());
        }
        return failed;
    }

    private static boolean isBindingFailure(DotNetException failed) {
        return failed.psType().name().equals("MethodException");
    }

    private static DotNetException invocation(String message, DotNetException inner) {
        DotNetException outer = new DotNetException(
                SessionErrors.type("System.Management.Automation.MethodInvocationException"), message, inner);
        return outer.withErrorRecord(new ErrorRecord(outer, "DotNetMethodException", ErrorCategory.NotSpecified, null));
    }
}
