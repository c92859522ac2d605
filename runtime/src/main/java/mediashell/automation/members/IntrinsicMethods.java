package mediashell.automation.members;

import java.util.Locale;

import mediashell.automation.session.ExecutionContext;

/** {@code .ForEach()} and {@code .Where()}, which every object has that does not define them itself. */
final class IntrinsicMethods {

    private final ExecutionContext context;

    IntrinsicMethods(ExecutionContext context) {
        this.context = context;
    }

    /** The result, or MISSING for any other name. */
    Object invoke(Object target, String name, Object[] arguments) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "FOREACH" -> new ForEachMethod(context).invoke(target, arguments);
            case "WHERE" -> new WhereMethod(context).invoke(target, arguments);
            default -> ObjectMembers.MISSING;
        };
    }
}
