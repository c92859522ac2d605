package mediashell.automation.members;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.ParameterSignature;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.PSReference;

/** One overload in one form (params array packed by the caller or expanded) with the ranks of the arguments' conversions. */
final class Candidate {

    private final Overload overload;
    private final boolean expanded;
    private final PSType[] typeArguments;
    private final PSType[] parameterTypes;
    private final int[] ranks;

    private Candidate(Overload overload, boolean expanded, PSType[] typeArguments, int count) {
        this.overload = overload;
        this.expanded = expanded;
        this.typeArguments = typeArguments;
        this.parameterTypes = new PSType[count];
        this.ranks = new int[count];
        for (int i = 0; i < count; i++) {
            parameterTypes[i] = parameterType(i);
        }
    }

    /** The forms in which an overload can take that many arguments. */
    static List<Candidate> of(ExecutionContext context, Overload overload, Object[] arguments, PSType[] given) {
        int declared = overload.parameters().size();
        PSType[] typeArguments = given;
        if (!overload.signature().genericParameters().isEmpty()) {
            typeArguments = given != null ? given : TypeInference.infer(context, overload, arguments);
            if (typeArguments == null
                    || typeArguments.length
                            != overload.signature().genericParameters().size()) {
                return List.of();
            }
        } else if (given != null) {
            return List.of();
        }
        List<Candidate> forms = new ArrayList<>(2);
        if (declared == arguments.length) {
            forms.add(new Candidate(overload, false, typeArguments, declared));
        }
        if (overload.hasParams() && arguments.length >= declared - 1) {
            forms.add(new Candidate(overload, true, typeArguments, arguments.length));
        }
        return forms;
    }

    Overload overload() {
        return overload;
    }

    private PSType declaredType(int parameter) {
        PSType type = overload.parameters().get(parameter).type();
        return typeArguments == null ? type : GenericType.substitute(type, List.of(typeArguments), true);
    }

    private PSType parameterType(int argument) {
        int last = overload.parameters().size() - 1;
        return expanded && argument >= last ? declaredType(last).elementType() : declaredType(argument);
    }

    private ParameterSignature parameter(int argument) {
        return overload.parameters()
                .get(Math.min(argument, overload.parameters().size() - 1));
    }

    /** Ranks every argument; false when one cannot be converted. */
    boolean rank(ExecutionContext context, Object[] arguments) {
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = parameter(i).byRef()
                    ? PSObject.base(arguments[i]) instanceof PSReference ? ConversionRank.IDENTITY : 1
                    : ConversionRank.of(context, arguments[i], parameterTypes[i]);
            if (ranks[i] == ConversionRank.NONE) {
                return false;
            }
        }
        return true;
    }

    /** Whether some argument is not taken as it is. */
    boolean ranksAnyConversion() {
        for (int rank : ranks) {
            if (rank < ConversionRank.NUMERIC_IMPLICIT) {
                return true;
            }
        }
        return false;
    }

    boolean isGeneric() {
        return typeArguments != null;
    }

    /** Whether that many arguments, once ranked, have their parameters' very types. */
    boolean takesAllAsTheyAre(int count) {
        if (ranks.length != count) {
            return false;
        }
        for (int rank : ranks) {
            if (rank != ConversionRank.IDENTITY) {
                return false;
            }
        }
        return true;
    }

    /**
     * The types of arguments when each one is passed on without conversion: it has the parameter's very type, or the parameter takes any object;
     * otherwise null.
     */
    PSType[] typesTakenAsTheyAre(Object[] arguments) {
        if (expanded || isGeneric() || arguments.length != parameterTypes.length) {
            return null;
        }
        PSType[] types = new PSType[arguments.length];
        for (int i = 0; i < types.length; i++) {
            Object argument = arguments[i];
            if (AutomationNull.isNull(argument)
                    || argument instanceof PSObject
                    || parameter(i).byRef()) {
                return null;
            }
            types[i] = Types.of(argument);
            if (parameterTypes[i] != types[i] && parameterTypes[i] != Types.OBJECT) {
                return null;
            }
        }
        return types;
    }

    /** Positive when this one is better. */
    int compare(Candidate other) {
        int result = 0;
        int weight = ranks.length;
        for (int i = 0; i < ranks.length; i++, weight--) {
            result += Integer.signum(ranks[i] - other.ranks[i]) * weight;
        }
        if (result == 0) {
            result = compareSpecificity(other);
        }
        if (result == 0 && narrows() != other.narrows()) {
            return narrows() ? -1 : 1;
        }
        if (result == 0 && expanded != other.expanded) {
            return expanded ? -1 : 1;
        }
        if (result == 0 && expanded) {
            return overload.parameters().size() - other.overload.parameters().size();
        }
        return result == 0 ? genericity(other) : result;
    }

    /** Whether a number would lose digits or range on the way. */
    private boolean narrows() {
        for (int rank : ranks) {
            if (rank == ConversionRank.NUMERIC_EXPLICIT) {
                return true;
            }
        }
        return false;
    }

    private int genericity(Candidate other) {
        return Boolean.compare(
                overload.signature().genericParameters().isEmpty(),
                other.overload.signature().genericParameters().isEmpty());
    }

    private int compareSpecificity(Candidate other) {
        int result = 0;
        int weight = ranks.length;
        for (int i = 0; i < ranks.length; i++, weight--) {
            boolean implicit = ranks[i] >= ConversionRank.NUMERIC_IMPLICIT;
            boolean comparable = Math.min(ranks[i], other.ranks[i]) >= ConversionRank.NULL_TO_VALUE;
            if (comparable && implicit == other.ranks[i] >= ConversionRank.NUMERIC_IMPLICIT) {
                int comparison = specificity(parameterTypes[i], other.parameterTypes[i]);
                result += (implicit ? comparison : -comparison) * weight;
            }
        }
        return result;
    }

    /** Positive when the first type is the narrower one: its values can be used as the second's. */
    private static int specificity(PSType first, PSType second) {
        if (first == second) {
            return 0;
        }
        return Integer.signum(ConversionRank.betweenTypes(first, second) - ConversionRank.betweenTypes(second, first));
    }

    /** The arguments in the parameters' types. */
    Object[] convert(ExecutionContext context, Object[] arguments, String method) {
        int last = overload.parameters().size() - 1;
        Object[] all = expanded
                ? MethodBinder.packParams(
                        context, arguments, last, overload.parameters().get(last), declaredType(last), method)
                : arguments.clone();
        int plain = expanded ? last : all.length;
        for (int i = 0; i < plain; i++) {
            all[i] = parameter(i).byRef()
                    ? MethodBinder.referenceFor(context, all[i], parameter(i), method)
                    : MethodBinder.convertArgument(context, all[i], parameter(i), parameterTypes[i], method);
        }
        return all;
    }

    /** A generic method gets its type arguments behind the others. */
    Object[] withTypeArguments(Object[] converted) {
        if (overload.signature().genericParameters().isEmpty()) {
            return converted;
        }
        Object[] all = java.util.Arrays.copyOf(converted, converted.length + 1);
        all[converted.length] = typeArguments;
        return all;
    }

    /** Writes what ref and out parameters hold back to the caller's references. */
    void storeReferences(Object[] arguments, Object[] converted) {
        for (int i = 0; i < converted.length && i < arguments.length; i++) {
            if (converted[i] instanceof PSReference inner
                    && PSObject.base(arguments[i]) instanceof PSReference outer
                    && parameter(i).byRef()) {
                outer.setValue(inner.value());
            }
        }
    }
}
