package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An event of the .NET type: a method that gives the {@link EventSource} of the object (or, when static, of the type); see {@link DotNetType}.
 * Scripts see {@code add_Name}, {@code remove_Name} and an Event member.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD})
public @interface DotNetEvent {
    /** The .NET name; by default the Java name with a capital first letter. */
    String value() default "";
    /** The full name of the handlers' delegate type. */
    String handler();
}
