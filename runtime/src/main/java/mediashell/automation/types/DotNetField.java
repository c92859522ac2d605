package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A field or constant of the .NET type: a Java constant, or a method without parameters; see {@link DotNetType}. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.FIELD})
public @interface DotNetField {

    /** The .NET name; by default the Java name with a capital first letter. */
    String value() default "";
}
