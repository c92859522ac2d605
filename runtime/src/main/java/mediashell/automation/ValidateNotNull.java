package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Null is refused (ValidateNotNullAttribute). */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface ValidateNotNull {}
