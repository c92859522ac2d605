package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a field as a parameter (ParameterAttribute); repeat it for several parameter sets. Its Javadoc sentence becomes help. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
@Repeatable(Parameters.class)
public @interface Parameter {

    /** The parameter's name; by default the field's with a capital first letter. */
    String name() default "";

    String set() default "__AllParameterSets";

    boolean mandatory() default false;

    /** From 0; named only by default. */
    int position() default Integer.MIN_VALUE;

    boolean valueFromPipeline() default false;

    boolean valueFromPipelineByPropertyName() default false;

    boolean valueFromRemainingArguments() default false;

    String[] aliases() default {};

    /** The .NET type where the Java type does not tell, for example {@code System.Object[]} or {@code System.String[]}. */
    String type() default "";

    boolean dontShow() default false;

    /** Whether it exists only in calls for which {@link PSCmdlet#hasDynamicParameters()} says so. */
    boolean dynamic() default false;
}
