package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that one Java method stands also for the overloads of the .NET type that leave out this parameter and all after it; the method is given null for each
 * of them. The parameter and all after it must be marked, and be of reference types; see {@link DotNetType}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface Omissible {}
