package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The version parameter takes {@code Latest} and whole numbers too. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface VersionArgument {}
