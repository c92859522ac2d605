package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The getter or setter of an indexer of the .NET type; see {@link DotNetType}. */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD})
public @interface DotNetIndexer {

    /** The name of the parameterized property behind it. */
    String value() default "Item";
}
