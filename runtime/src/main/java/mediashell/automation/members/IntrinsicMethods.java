package mediashell.automation.members;

import java.util.Locale;

import mediashell.automation.session.ExecutionContext;

/** {@code .ForEach()} and {@code .Where()}, which every object has that does not define them itself. */
final class IntrinsicMethods {

    private final ExecutionContext context;

    IntrinsicMethods(ExecutionContext context) {
        this.context = context;
    }

    /** On null the intrinsic methods give an empty collection; every other method is an error. */
    Object invokeOnNull(String name) {
        if (name.equalsIgnoreCase("ForEach") || name.equalsIgnoreCase("Where")) {
            return ForEachMethod.collection(java.util.List.of());
        }
        throw MemberErrors.methodOnNull();
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
