package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The regular expression a string must match (ValidatePatternAttribute). */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface ValidatePattern {

    String value();
}
