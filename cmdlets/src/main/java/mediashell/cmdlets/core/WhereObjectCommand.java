package mediashell.cmdlets.core;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ScriptBlock;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.conversion.Operators;
import mediashell.automation.conversion.Operators.ComparisonKind;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.session.Runspace;
import mediashell.automation.values.AutomationNull;
import mediashell.automation.values.DictionaryValue;

/** Lets through the objects that a block or a comparison of a property accepts. */
@Cmdlet(verb = "Where", noun = "Object", defaultParameterSetName = "EqualSet")
public final class WhereObjectCommand extends PSCmdlet {

    /** The property's collection contains the value, by case. */
    @Parameter(set = "CaseSensitiveContainsSet", mandatory = true)
    boolean cContains;

    /** The property equals the value, by case. */
    @Parameter(set = "CaseSensitiveEqualSet", mandatory = true, name = "CEQ")
    boolean ceq;

    /** The property is greater than or equal to the value, by case. */
    @Parameter(set = "CaseSensitiveGreaterOrEqualSet", mandatory = true, name = "CGE")
    boolean cge;

    /** The property is greater than the value, by case. */
    @Parameter(set = "CaseSensitiveGreaterThanSet", mandatory = true, name = "CGT")
    boolean cgt;

    /** The property is among the values, by case. */
    @Parameter(set = "CaseSensitiveInSet", mandatory = true)
    boolean cIn;

    /** The property is less than or equal to the value, by case. */
    @Parameter(set = "CaseSensitiveLessOrEqualSet", mandatory = true, name = "CLE")
    boolean cle;

    /** The property matches the wildcard, by case. */
    @Parameter(set = "CaseSensitiveLikeSet", mandatory = true)
    boolean cLike;

    /** The property is less than the value, by case. */
    @Parameter(set = "CaseSensitiveLessThanSet", mandatory = true, name = "CLT")
    boolean clt;

    /** The property matches the regular expression, by case. */
    @Parameter(set = "CaseSensitiveMatchSet", mandatory = true)
    boolean cMatch;

    /** The property differs from the value, by case. */
    @Parameter(set = "CaseSensitiveNotEqualSet", mandatory = true, name = "CNE")
    boolean cne;

    /** The property's collection lacks the value, by case. */
    @Parameter(set = "CaseSensitiveNotContainsSet", mandatory = true)
    boolean cNotContains;

    /** The property is not among the values, by case. */
    @Parameter(set = "CaseSensitiveNotInSet", mandatory = true)
    boolean cNotIn;

    /** The property does not match the wildcard, by case. */
    @Parameter(set = "CaseSensitiveNotLikeSet", mandatory = true)
    boolean cNotLike;

    /** The property does not match the regular expression, by case. */
    @Parameter(set = "CaseSensitiveNotMatchSet", mandatory = true)
    boolean cNotMatch;

    /** The property's collection contains the value. */
    @Parameter(set = "ContainsSet", mandatory = true, aliases = "IContains")
    boolean contains;

    /** The property equals the value. */
    @Parameter(set = "EqualSet", name = "EQ", aliases = "IEQ")
    boolean eq;

    /** Decides for each object, with the object in $_. */
    @Parameter(set = "ScriptBlockSet", mandatory = true, position = 0)
    ScriptBlock filterScript;

    /** The property is greater than or equal to the value. */
    @Parameter(set = "GreaterOrEqualSet", mandatory = true, name = "GE", aliases = "IGE")
    boolean ge;

    /** The property is greater than the value. */
    @Parameter(set = "GreaterThanSet", mandatory = true, name = "GT", aliases = "IGT")
    boolean gt;

    /** The property is among the values. */
    @Parameter(set = "InSet", mandatory = true, aliases = "IIn")
    boolean in;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The property is of the type. */
    @Parameter(set = "IsSet", mandatory = true)
    boolean is;

    /** The property is not of the type. */
    @Parameter(set = "IsNotSet", mandatory = true)
    boolean isNot;

    /** The property is less than or equal to the value. */
    @Parameter(set = "LessOrEqualSet", mandatory = true, name = "LE", aliases = "ILE")
    boolean le;

    /** The property matches the wildcard. */
    @Parameter(set = "LikeSet", mandatory = true, aliases = "ILike")
    boolean like;

    /** The property is less than the value. */
    @Parameter(set = "LessThanSet", mandatory = true, name = "LT", aliases = "ILT")
    boolean lt;

    /** The property matches the regular expression. */
    @Parameter(set = "MatchSet", mandatory = true, aliases = "IMatch")
    boolean match;

    /** The property differs from the value. */
    @Parameter(set = "NotEqualSet", mandatory = true, name = "NE", aliases = "INE")
    boolean ne;

    /** The property is false. */
    @Parameter(set = "Not", mandatory = true)
    boolean not;

    /** The property's collection lacks the value. */
    @Parameter(set = "NotContainsSet", mandatory = true, aliases = "INotContains")
    boolean notContains;

    /** The property is not among the values. */
    @Parameter(set = "NotInSet", mandatory = true, aliases = "INotIn")
    boolean notIn;

    /** The property does not match the wildcard. */
    @Parameter(set = "NotLikeSet", mandatory = true, aliases = "INotLike")
    boolean notLike;

    /** The property does not match the regular expression. */
    @Parameter(set = "NotMatchSet", mandatory = true, aliases = "INotMatch")
    boolean notMatch;

    /** The property to look at. */
    @Parameter(set = "EqualSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveEqualSet", mandatory = true, position = 0)
    @Parameter(set = "NotEqualSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveNotEqualSet", mandatory = true, position = 0)
    @Parameter(set = "GreaterThanSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveGreaterThanSet", mandatory = true, position = 0)
    @Parameter(set = "LessThanSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveLessThanSet", mandatory = true, position = 0)
    @Parameter(set = "GreaterOrEqualSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveGreaterOrEqualSet", mandatory = true, position = 0)
    @Parameter(set = "LessOrEqualSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveLessOrEqualSet", mandatory = true, position = 0)
    @Parameter(set = "LikeSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveLikeSet", mandatory = true, position = 0)
    @Parameter(set = "NotLikeSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveNotLikeSet", mandatory = true, position = 0)
    @Parameter(set = "MatchSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveMatchSet", mandatory = true, position = 0)
    @Parameter(set = "NotMatchSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveNotMatchSet", mandatory = true, position = 0)
    @Parameter(set = "ContainsSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveContainsSet", mandatory = true, position = 0)
    @Parameter(set = "NotContainsSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveNotContainsSet", mandatory = true, position = 0)
    @Parameter(set = "InSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveInSet", mandatory = true, position = 0)
    @Parameter(set = "NotInSet", mandatory = true, position = 0)
    @Parameter(set = "CaseSensitiveNotInSet", mandatory = true, position = 0)
    @Parameter(set = "IsSet", mandatory = true, position = 0)
    @Parameter(set = "IsNotSet", mandatory = true, position = 0)
    @Parameter(set = "Not", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String property;

    /** The value. */
    @Parameter(set = "EqualSet", position = 1)
    @Parameter(set = "CaseSensitiveEqualSet", position = 1)
    @Parameter(set = "NotEqualSet", position = 1)
    @Parameter(set = "CaseSensitiveNotEqualSet", position = 1)
    @Parameter(set = "GreaterThanSet", position = 1)
    @Parameter(set = "CaseSensitiveGreaterThanSet", position = 1)
    @Parameter(set = "LessThanSet", position = 1)
    @Parameter(set = "CaseSensitiveLessThanSet", position = 1)
    @Parameter(set = "GreaterOrEqualSet", position = 1)
    @Parameter(set = "CaseSensitiveGreaterOrEqualSet", position = 1)
    @Parameter(set = "LessOrEqualSet", position = 1)
    @Parameter(set = "CaseSensitiveLessOrEqualSet", position = 1)
    @Parameter(set = "LikeSet", position = 1)
    @Parameter(set = "CaseSensitiveLikeSet", position = 1)
    @Parameter(set = "NotLikeSet", position = 1)
    @Parameter(set = "CaseSensitiveNotLikeSet", position = 1)
    @Parameter(set = "MatchSet", position = 1)
    @Parameter(set = "CaseSensitiveMatchSet", position = 1)
    @Parameter(set = "NotMatchSet", position = 1)
    @Parameter(set = "CaseSensitiveNotMatchSet", position = 1)
    @Parameter(set = "ContainsSet", position = 1)
    @Parameter(set = "CaseSensitiveContainsSet", position = 1)
    @Parameter(set = "NotContainsSet", position = 1)
    @Parameter(set = "CaseSensitiveNotContainsSet", position = 1)
    @Parameter(set = "InSet", position = 1)
    @Parameter(set = "CaseSensitiveInSet", position = 1)
    @Parameter(set = "NotInSet", position = 1)
    @Parameter(set = "CaseSensitiveNotInSet", position = 1)
    @Parameter(set = "IsSet", position = 1)
    @Parameter(set = "IsNotSet", position = 1)
    Object value = true;

    @Override
    public void processRecord() {
        if (inputObject == AutomationNull.VALUE) {
            return;
        }
        boolean accepted = filterScript != null
                ? acceptedByBlock()
                : context().conversions().isTrue(compare());
        if (accepted) {
            writeObject(inputObject);
        }
    }

    private boolean acceptedByBlock() {
        List<Object> verdict = new ArrayList<>(1);
        run(filterScript, false, inputObject, verdict::add);
        return switch (verdict.size()) {
            case 0 -> false;
            case 1 -> context().conversions().isTrue(verdict.getFirst());
            default -> true;
        };
    }

    private Object compare() {
        Object left = readProperty();
        Operators operators = context().operators();
        return switch (parameterSetName()) {
            case "EqualSet" -> isBound("Value") ? operators.compare(ComparisonKind.EQUAL, left, value, true) : left;
            case "CaseSensitiveEqualSet" -> operators.compare(ComparisonKind.EQUAL, left, value, false);
            case "NotEqualSet" -> operators.compare(ComparisonKind.NOT_EQUAL, left, value, true);
            case "CaseSensitiveNotEqualSet" -> operators.compare(ComparisonKind.NOT_EQUAL, left, value, false);
            case "GreaterThanSet" -> operators.compare(ComparisonKind.GREATER, left, value, true);
            case "CaseSensitiveGreaterThanSet" -> operators.compare(ComparisonKind.GREATER, left, value, false);
            case "LessThanSet" -> operators.compare(ComparisonKind.LESS, left, value, true);
            case "CaseSensitiveLessThanSet" -> operators.compare(ComparisonKind.LESS, left, value, false);
            case "GreaterOrEqualSet" -> operators.compare(ComparisonKind.GREATER_OR_EQUAL, left, value, true);
            case "CaseSensitiveGreaterOrEqualSet" ->
                operators.compare(ComparisonKind.GREATER_OR_EQUAL, left, value, false);
            case "LessOrEqualSet" -> operators.compare(ComparisonKind.LESS_OR_EQUAL, left, value, true);
            case "CaseSensitiveLessOrEqualSet" -> operators.compare(ComparisonKind.LESS_OR_EQUAL, left, value, false);
            default -> compareText(operators, left);
        };
    }

    private Object compareText(Operators operators, Object left) {
        return switch (parameterSetName()) {
            case "LikeSet" -> operators.like(left, value, true, false);
            case "CaseSensitiveLikeSet" -> operators.like(left, value, false, false);
            case "NotLikeSet" -> operators.like(left, value, true, true);
            case "CaseSensitiveNotLikeSet" -> operators.like(left, value, false, true);
            case "MatchSet" -> operators.match(left, value, true, false);
            case "CaseSensitiveMatchSet" -> operators.match(left, value, false, false);
            case "NotMatchSet" -> operators.match(left, value, true, true);
            case "CaseSensitiveNotMatchSet" -> operators.match(left, value, false, true);
            case "ContainsSet" -> operators.contains(left, value, true);
            case "CaseSensitiveContainsSet" -> operators.contains(left, value, false);
            case "NotContainsSet" -> !operators.contains(left, value, true);
            case "CaseSensitiveNotContainsSet" -> !operators.contains(left, value, false);
            case "InSet" -> operators.contains(value, left, true);
            case "CaseSensitiveInSet" -> operators.contains(value, left, false);
            case "NotInSet" -> !operators.contains(value, left, true);
            case "CaseSensitiveNotInSet" -> !operators.contains(value, left, false);
            case "IsSet" -> operators.is(left, type());
            case "IsNotSet" -> !operators.is(left, type());
            case "Not" -> !context().conversions().isTrue(left);
            default -> throw new IllegalStateException("Where-Object has no parameter set " + parameterSetName());
        };
    }

    private Object type() {
        return PSObject.base(value) instanceof String name ? context().types().require(unbracketed(name)) : value;
    }

    private static String unbracketed(String name) {
        return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
    }

    private Object readProperty() {
        if (inputObject == null) {
            return null;
        }
        Object read = context().members().get(inputObject, property);
        boolean missing = read == ObjectMembers.MISSING;
        if (missing) {
            boolean several = context().conversions().isEnumerable(inputObject);
            read = several ? context().members().getOrEnumerate(inputObject, property) : null;
        }
        if (missing
                && read == null
                && ((Runspace) context()).isStrict(2)
                && !(PSObject.base(inputObject) instanceof DictionaryValue)) {
            writeError(errorRecord(
                    "System.Management.Automation.PSInvalidOperationException",
                    "PropertyNotFound",
                    ErrorCategory.InvalidOperation,
                    inputObject,
                    "the object has no property '" + property + "'"));
        }
        return read;
    }
}
