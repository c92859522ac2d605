package mediashell.automation.binding;

/**
 * What a parameter is in one parameter set.
 *
 * @param set the set's name, or {@link #ALL}
 * @param position from 0, or {@link #NAMED}
 */
public record ParameterSetRole(
        String set,
        boolean mandatory,
        int position,
        boolean valueFromPipeline,
        boolean valueFromPipelineByPropertyName,
        boolean valueFromRemainingArguments,
        String helpMessage) {

    /** PowerShell's name for "in every set". */
    public static final String ALL = "__AllParameterSets";

    /** No position: the parameter must be named. */
    public static final int NAMED = Integer.MIN_VALUE;
}
