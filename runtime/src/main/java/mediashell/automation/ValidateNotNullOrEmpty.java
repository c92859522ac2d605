package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Null, empty strings and empty collections are refused (ValidateNotNullOrEmptyAttribute). */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface ValidateNotNullOrEmpty {}
