package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mandatory parameter accepts this all the same (AllowEmptyStringAttribute). */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface AllowEmptyString {}
