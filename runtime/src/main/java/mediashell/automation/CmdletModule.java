package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a package: the PowerShell module its cmdlets belong to, and the .NET namespace of their error ids. */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
public @interface CmdletModule {

    /** For example {@code Microsoft.PowerShell.Utility}. */
    String value();

    /** For example {@code Microsoft.PowerShell.Commands}. */
    String namespace() default "Microsoft.PowerShell.Commands";
}
