package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Examples of a cmdlet's use, for Get-Help: of each text the first line is the command, and what follows says what it does
 * (as below {@code .EXAMPLE} in comment-based help).
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Examples {

    String[] value();
}
