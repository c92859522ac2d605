package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The .NET type of a parameter, of a result (on the method) or of a constant, where the Java type does not tell it. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
public @interface TypeName {

    /** For example {@code System.StringComparison}, {@code T}, {@code System.Collections.Generic.IEnumerable`1[T]}. */
    String value();
}
