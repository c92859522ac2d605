package mediashell.site.sequence;

import java.util.List;
import java.util.Optional;

/**
 * One step, or a child sequence ({@link #isSubTaskSequence}).
 *
 * @param type class of the step, for example {@code SMS_TaskSequence_RebootAction}
 * @param timeoutSeconds longest run time, 0 for none
 * @param runIn {@code WinPE}, {@code FullOS} or {@code WinPEandFullOS}; empty for a child sequence
 * @param successCodes exit codes of success, separated by blanks
 * @param action command line that the client runs
 * @param variables values of the step's properties, in ordinal order of property names
 */
public record Step(
        String type,
        String name,
        String description,
        boolean enabled,
        boolean continueOnError,
        long timeoutSeconds,
        String runIn,
        String successCodes,
        int retryCount,
        boolean runFromNet,
        Condition condition,
        String action,
        List<StepVariable> variables)
        implements SequenceMember {

    static final String SUB_TASK_SEQUENCE = "SMS_TaskSequence_SubTasksequence";

    public Step {
        variables = List.copyOf(variables);
    }

    public boolean isSubTaskSequence() {
        return type.equals(SUB_TASK_SEQUENCE);
    }

    /** The value of a property, which is absent when the property is null. */
    public Optional<String> property(String property) {
        return variables.stream()
                .filter(variable -> variable.property().compareToIgnoreCase(property) == 0)
                .map(StepVariable::value)
                .findFirst();
    }

    @Override
    public Step withCondition(Condition other) {
        return new Step(
                type,
                name,
                description,
                enabled,
                continueOnError,
                timeoutSeconds,
                runIn,
                successCodes,
                retryCount,
                runFromNet,
                other,
                action,
                variables);
    }

    @Override
    public Step withEnabled(boolean value) {
        return new Step(
                type,
                name,
                description,
                value,
                continueOnError,
                timeoutSeconds,
                runIn,
                successCodes,
                retryCount,
                runFromNet,
                condition,
                action,
                variables);
    }

    @Override
    public Step withName(String value) {
        return new Step(
                type,
                value,
                description,
                enabled,
                continueOnError,
                timeoutSeconds,
                runIn,
                successCodes,
                retryCount,
                runFromNet,
                condition,
                action,
                variables);
    }

    public Step withDescription(String value) {
        return new Step(
                type,
                name,
                value,
                enabled,
                continueOnError,
                timeoutSeconds,
                runIn,
                successCodes,
                retryCount,
                runFromNet,
                condition,
                action,
                variables);
    }

    public Step withContinueOnError(boolean value) {
        return new Step(
                type,
                name,
                description,
                enabled,
                value,
                timeoutSeconds,
                runIn,
                successCodes,
                retryCount,
                runFromNet,
                condition,
                action,
                variables);
    }

    public Step withTimeoutSeconds(long value) {
        return new Step(
                type,
                name,
                description,
                enabled,
                continueOnError,
                value,
                runIn,
                successCodes,
                retryCount,
                runFromNet,
                condition,
                action,
                variables);
    }

    public Step withSuccessCodes(String value) {
        return new Step(
                type,
                name,
                description,
                enabled,
                continueOnError,
                timeoutSeconds,
                runIn,
                value,
                retryCount,
                runFromNet,
                condition,
                action,
                variables);
    }

    public Step withRunIn(String value) {
        return new Step(
                type,
                name,
                description,
                enabled,
                continueOnError,
                timeoutSeconds,
                value,
                successCodes,
                retryCount,
                runFromNet,
                condition,
                action,
                variables);
    }

    /** The same step with another command line and other values. */
    Step withContent(String otherAction, List<StepVariable> otherVariables) {
        return new Step(
                type,
                name,
                description,
                enabled,
                continueOnError,
                timeoutSeconds,
                runIn,
                successCodes,
                retryCount,
                runFromNet,
                condition,
                otherAction,
                otherVariables);
    }
}
