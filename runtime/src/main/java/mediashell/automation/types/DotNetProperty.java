package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The getter (returns a value) or setter (returns void, takes one) of a property of the .NET type; see {@link DotNetType}. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD})
public @interface DotNetProperty {

    /** The .NET name; by default the Java name with a capital first letter. */
    String value() default "";
}
