package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a final field whose object holds parameters of its own: they become the cmdlet's, in place. For parameters that several
 * cmdlets of a package share and that no base class should carry.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface ParameterGroup {}
