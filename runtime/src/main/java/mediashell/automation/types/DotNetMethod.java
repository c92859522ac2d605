package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A method of the .NET type; see {@link DotNetType}. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD})
public @interface DotNetMethod {

    /** The .NET name; by default the Java name with a capital first letter. */
    String value() default "";

    /** Names of the type parameters of a generic method. */
    String[] typeParameters() default {};
}
