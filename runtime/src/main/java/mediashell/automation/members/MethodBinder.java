package mediashell.automation.members;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.PSType;
import mediashell.automation.types.ParameterSignature;
import mediashell.automation.types.Types;
import mediashell.automation.values.ArrayAccess;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.NullString;
import mediashell.automation.values.PSReference;

/**
 * The one place that chooses an overload: candidates by count, then PowerShell's conversion ranks argument by argument (earlier ones weigh
 * more), then the more specific parameter types, then those without an expanded params array.
 */
public final class MethodBinder {

    private final ExecutionContext context;
    /** The last choice among each list of overloads, where argument types alone decide. */
    private final Map<List<Overload>, TypedChoice> choices = new IdentityHashMap<>();

    public MethodBinder(ExecutionContext context) {
        this.context = context;
    }

    /** Chooses, converts and runs; {@code typeArguments} null means: infer them. */
    public Object invoke(
            List<Overload> overloads, Object target, Object[] arguments, PSType[] typeArguments, String name) {
        return invoke(choose(overloads, arguments, typeArguments, name), target, arguments, name);
    }

    /** Runs an overload with arguments that have its parameters' types. */
    Object invokeAsIs(Overload overload, Object target, Object[] arguments, String name) {
        try {
            return overload.invoke(context, target, arguments);
        } catch (RuntimeException failed) {
            throw Invocation.failure(failed, overload.table(), "MethodInvocationException", null, name);
        }
    }

    /** Whether arguments of the same types will always choose the same. */
    boolean isSettled(List<Overload> overloads, Candidate chosen, Object[] arguments) {
        return overloads.size() == 1 || TypedChoice.isSafe(chosen, arguments);
    }

    /** Converts the arguments and runs what was chosen. */
    Object invoke(Candidate chosen, Object target, Object[] arguments, String name) {
        Object[] converted = convert(chosen, arguments, name);
        try {
            Object result = chosen.overload().invoke(context, target, chosen.withTypeArguments(converted));
            chosen.storeReferences(arguments, converted);
            return result;
        } catch (RuntimeException failed) {
            throw Invocation.failure(failed, chosen.overload().table(), "MethodInvocationException", null, name);
        }
    }

    /** An argument that no conversion is known for rules out a method that an interface repeats, for then it is not the only one. */
    private Object[] convert(Candidate chosen, Object[] arguments, String name) {
        try {
            return chosen.convert(context, arguments, name);
        } catch (DotNetException refused) {
            boolean ruledOut = chosen.overload().isRepeatedByInterface() && !chosen.rank(context, arguments);
            throw ruledOut ? couldNotFindBest(name, arguments.length) : refused;
        }
    }

    /** The best overload for the arguments. */
    Candidate choose(List<Overload> overloads, Object[] arguments, PSType[] typeArguments, String name) {
        if (typeArguments != null) {
            return chooseAnew(overloads, arguments, typeArguments, name);
        }
        TypedChoice known = choices.get(overloads);
        if (known != null && known.fits(arguments)) {
            return known.chosen();
        }
        Candidate chosen = chooseAnew(overloads, arguments, null, name);
        if (TypedChoice.isSafe(chosen, arguments)) {
            choices.put(overloads, TypedChoice.of(chosen, arguments));
        }
        return chosen;
    }

    private Candidate chooseAnew(List<Overload> overloads, Object[] arguments, PSType[] typeArguments, String name) {
        List<Candidate> candidates = new ArrayList<>();
        for (Overload overload : overloads) {
            candidates.addAll(Candidate.of(context, overload, arguments, typeArguments));
        }
        if (candidates.isEmpty()) {
            throw couldNotFindBest(name, arguments.length);
        }
        if (candidates.size() == 1 && overloads.size() == 1) {
            return candidates.getFirst();
        }
        candidates.removeIf(c -> !c.rank(context, arguments));
        if (candidates.isEmpty()) {
            throw couldNotFindBest(name, arguments.length);
        }
        return best(candidates, name, arguments.length);
    }

    private static Candidate best(List<Candidate> candidates, String name, int count) {
        Candidate best = candidates.getFirst();
        boolean ambiguous = false;
        for (Candidate other : candidates.subList(1, candidates.size())) {
            int comparison = best.compare(other);
            if (comparison < 0) {
                best = other;
                ambiguous = false;
            } else if (comparison == 0) {
                ambiguous = true;
            }
        }
        if (ambiguous && best.ranksAnyConversion()) {
            throw couldNotFindBest(name, count);
        }
        return best;
    }

    private static DotNetException couldNotFindBest(String name, int count) {
        return SessionErrors.of(
                "System.Management.Automation.MethodException",
                "MethodCountCouldNotFindBest",
                ErrorCategory.NotSpecified,
                null,
                "No overload of \"" + name + "\" takes these " + count
                        + " arguments, or several take them equally well.");
    }

    /** Converts one argument; a null for a string parameter becomes an empty string, as PowerShell passes it. */
    static Object convertArgument(
            ExecutionContext context, Object argument, ParameterSignature parameter, PSType type, String method) {
        Object base = PSObject.base(argument);
        if (base == NullString.VALUE) {
            return null;
        }
        if (type == Types.OBJECT) {
            return argument == AutomationNull.VALUE ? null : PSObjects.keepOrBare(argument);
        }
        try {
            return context.conversions().convert(argument, type);
        } catch (DotNetException failed) {
            DotNetException error = new DotNetException(
                    SessionErrors.type("System.Management.Automation.MethodException"),
                    "Cannot convert argument \"" + parameter.name() + "\" of \"" + method + "\": "
                            + failed.getMessage(),
                    failed);
            throw error.withErrorRecord(new mediashell.automation.ErrorRecord(
                    error, "MethodArgumentConversionInvalidCastArgument", ErrorCategory.NotSpecified, null));
        }
    }

    static Object[] packParams(
            ExecutionContext context,
            Object[] arguments,
            int from,
            ParameterSignature parameter,
            PSType type,
            String method) {
        Object packed = ArrayAccess.create(type.elementType(), arguments.length - from);
        for (int i = from; i < arguments.length; i++) {
            Object item = convertArgument(context, arguments[i], parameter, type.elementType(), method);
            ArrayAccess.set(packed, i - from, item);
        }
        Object[] all = Arrays.copyOf(arguments, from + 1);
        all[from] = packed;
        return all;
    }

    static Object referenceFor(ExecutionContext context, Object argument, ParameterSignature parameter, String method) {
        if (PSObject.base(argument) instanceof PSReference reference) {
            return new PSReference(reference.value());
        }
        throw SessionErrors.of(
                "System.Management.Automation.MethodException",
                "NonRefArgumentToRefParameterMsg",
                ErrorCategory.NotSpecified,
                null,
                "Argument \"" + parameter.name() + "\" of \"" + method + "\" must be a [ref].");
    }
}
