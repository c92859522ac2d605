package mediashell.automation.binding;

import java.util.List;
import java.util.StringJoiner;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.InvocationInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** The errors of parameter binding: ids as in PowerShell's ParameterBinderStrings, texts our own. */
final class BindingErrors {

    private static final String PACKAGE = "System.Management.Automation.";

    private final ExecutionContext context;
    private final InvocationInfo invocation;
    private final String suffix;

    BindingErrors(ExecutionContext context, InvocationInfo invocation, String suffix) {
        this.context = context;
        this.invocation = invocation;
        this.suffix = suffix;
    }

    DotNetException ambiguousParameterSet() {
        return error(
                "AmbiguousParameterSet",
                "the parameters given do not point to exactly one parameter set of " + commandName()
                        + ": add a parameter that only one set has, or leave one out");
    }

    DotNetException alreadyBound(String parameter) {
        return error(
                "ParameterAlreadyBound",
                "parameter -" + parameter
                        + " is given more than once; to pass several values, separate them by commas");
    }

    DotNetException named(String text) {
        return error("NamedParameterNotFound", commandName() + " has no parameter that matches '" + text + "'");
    }

    DotNetException positional(Object argument) {
        return error(
                "PositionalParameterNotFound",
                commandName() + " has no further positional parameter for the argument '"
                        + context.conversions().toText(argument) + "'");
    }

    DotNetException ambiguousName(String name, List<BindableParameter> candidates) {
        StringJoiner names = new StringJoiner(", ");
        candidates.forEach(candidate -> names.add("-" + candidate.name()));
        return error("AmbiguousParameter", "-" + name + " may stand for each of " + names + ": write more of the name");
    }

    DotNetException missingArgument(BindableParameter parameter) {
        return error(
                "MissingArgument",
                "parameter -" + parameter.name() + " needs an argument of type "
                        + parameter.metadata().type().fullName());
    }

    DotNetException missingMandatory(List<BindableParameter> missing) {
        StringJoiner names = new StringJoiner(" ");
        missing.forEach(parameter -> names.add(parameter.name()));
        return error("MissingMandatoryParameter", commandName() + " needs a value for: " + names);
    }

    DotNetException ambiguousPosition(int position) {
        return error(
                "AmbiguousPositionalParameterNoName",
                commandName() + " has two parameters at position " + position + " of one parameter set");
    }

    DotNetException multipleRemaining() {
        return error(
                "AmbiguousParameterSet",
                commandName() + " has two parameters that take the remaining arguments of one parameter set");
    }

    DotNetException scriptBlockWithoutInput(String parameter) {
        return error(
                "ScriptBlockArgumentNoInput",
                "parameter -" + parameter
                        + " got a script block to compute its value from each pipeline object, but nothing is"
                        + " piped in");
    }

    DotNetException scriptBlockWithoutOutput(String parameter) {
        return error(
                "ScriptBlockArgumentNoOutput",
                "the script block given to -" + parameter + " produced no value to bind");
    }

    /** ScriptBlockArgumentInvocationFailed, around what the block threw. */
    DotNetException scriptBlockFailed(String parameter, DotNetException cause) {
        return carrying(
                new DotNetException(
                        type("ParameterBindingException"),
                        "the script block given to -" + parameter + " failed: " + cause.getMessage(),
                        cause),
                "ScriptBlockArgumentInvocationFailed",
                ErrorCategory.InvalidArgument,
                null);
    }

    DotNetException transformation(BindableParameter parameter, Object value, DotNetException cause) {
        DotNetException wrapped = new DotNetException(
                type("ParameterBindingArgumentTransformationException"),
                "parameter -" + parameter.name() + " cannot take this argument: " + cause.getMessage(),
                cause);
        named(wrapped, parameter);
        return carrying(wrapped, "ParameterArgumentTransformationError", ErrorCategory.InvalidData, value);
    }

    /** A conversion to the parameter's type failed: functions convert by an attribute and have its id, cmdlets have one of their own. */
    DotNetException conversion(BindableParameter parameter, Object value, DotNetException cause) {
        boolean own = parameter.origin() == BindableParameter.Origin.OWN;
        if (own && !(invocation.myCommand() instanceof CmdletInfo)) {
            return transformation(parameter, value, cause);
        }
        DotNetException wrapped = new DotNetException(
                type("ParameterBindingArgumentTransformationException"),
                "parameter -" + parameter.name() + " cannot take this argument: " + cause.getMessage(),
                cause);
        named(wrapped, parameter);
        return carrying(wrapped, "CannotConvertArgumentNoMessage", ErrorCategory.InvalidArgument, value);
    }

    DotNetException cannotConvert(BindableParameter parameter, Object value) {
        DotNetException wrapped = new DotNetException(
                type("ParameterBindingArgumentTransformationException"),
                "parameter -" + parameter.name() + " takes "
                        + parameter.metadata().type().fullName() + ", but the argument is a "
                        + Types.of(value).fullName());
        named(wrapped, parameter);
        boolean isCmdlet = invocation.myCommand() instanceof CmdletInfo;
        String id = isCmdlet ? "CannotConvertArgument" : "ParameterArgumentTransformationError";
        return carrying(wrapped, id, isCmdlet ? ErrorCategory.InvalidArgument : ErrorCategory.InvalidData, value);
    }

    DotNetException validation(BindableParameter parameter, Object value, DotNetException cause) {
        DotNetException wrapped = new DotNetException(
                type("ParameterBindingValidationException"),
                "parameter -" + parameter.name() + " refuses the argument: " + cause.getMessage(),
                cause);
        named(wrapped, parameter);
        return carrying(wrapped, "ParameterArgumentValidationError", ErrorCategory.InvalidData, value);
    }

    /** @param what Null, EmptyString or EmptyArray */
    DotNetException notAllowed(BindableParameter parameter, String what) {
        String thing =
                switch (what) {
                    case "Null" -> "null";
                    case "EmptyString" -> "an empty string";
                    default -> "an empty collection";
                };
        DotNetException refused = new DotNetException(
                type("ParameterBindingValidationException"),
                "parameter -" + parameter.name() + " needs a value, but the argument is " + thing);
        named(refused, parameter);
        return carrying(
                refused, "ParameterArgumentValidationError" + what + "NotAllowed", ErrorCategory.InvalidData, null);
    }

    DotNetException mismatchedTypeName(BindableParameter parameter, String expected, Object value) {
        DotNetException refused = new DotNetException(
                type("ParameterBindingArgumentTransformationException"),
                "parameter -" + parameter.name() + " takes objects of the type name " + expected);
        return carrying(refused, "MismatchedPSTypeName", ErrorCategory.InvalidArgument, value);
    }

    ErrorRecord inputNotBound(Object input) {
        return unbound(
                input,
                "InputObjectNotBound",
                "the piped object fits no parameter of " + commandName()
                        + " that takes pipeline input, by value or by property name");
    }

    ErrorRecord inputMissingMandatory(Object input, List<BindableParameter> missing) {
        StringJoiner names = new StringJoiner(", ");
        missing.forEach(parameter -> names.add("-" + parameter.name()));
        return unbound(
                input,
                "InputObjectMissingMandatory",
                "the piped object does not supply the mandatory parameters " + names);
    }

    private ErrorRecord unbound(Object input, String id, String text) {
        DotNetException exception = new DotNetException(type("ParameterBindingException"), text);
        return carrying(exception, id, ErrorCategory.InvalidArgument, input).errorRecord();
    }

    private DotNetException error(String id, String text) {
        DotNetException exception = new DotNetException(type("ParameterBindingException"), text);
        return carrying(exception, id, ErrorCategory.InvalidArgument, null);
    }

    private DotNetException carrying(DotNetException exception, String id, ErrorCategory category, Object target) {
        ErrorRecord record = new ErrorRecord(exception, id, category, target);
        record.setCommandSuffix(suffix);
        record.setActivity(commandName());
        record.setInvocationInfo(invocation);
        return exception.withErrorRecord(record);
    }

    private static void named(DotNetException exception, BindableParameter parameter) {
        exception.properties().put("ParameterName", parameter.name());
    }

    private PSType type(String name) {
        return context.types().require(PACKAGE + name);
    }

    private String commandName() {
        return invocation.myCommand() != null ? invocation.myCommand().name() : invocation.invocationName();
    }
}
