package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many elements a collection may have (ValidateCountAttribute). */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface ValidateCount {

    int min();

    int max();
}
