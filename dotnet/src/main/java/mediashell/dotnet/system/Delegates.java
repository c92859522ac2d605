package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DelegateValue;

/** Calls of delegates from facade code. */
public final class Delegates {

    private Delegates() {}

    /** A predicate's answer. */
    public static boolean test(ExecutionContext context, Object delegate, Object... arguments) {
        return context.conversions().isTrue(((DelegateValue) delegate).invoke(context, arguments));
    }

    public static Object call(ExecutionContext context, Object delegate, Object... arguments) {
        return ((DelegateValue) delegate).invoke(context, arguments);
    }
}
