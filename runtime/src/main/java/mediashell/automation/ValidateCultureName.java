package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The parameter accepts names of known cultures (a ValidateSetAttribute whose values a generator gives). */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface ValidateCultureName {

    /** Further words that are accepted. */
    String[] value() default {};
}
