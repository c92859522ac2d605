package mediashell.automation.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that one Java method stands for several overloads of the .NET type which differ in this parameter's type only; see {@link DotNetType}. All parameters
 * marked with the same list change together.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface AnyOf {

    /** Full names of the types, separated by blanks, in the order of the overloads. */
    String value();
}
