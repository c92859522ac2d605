package mediashell.automation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import mediashell.automation.binding.CommandMetadata.ConfirmImpact;

/**
 * Marks a class as a cmdlet (CmdletAttribute); the processor checks it and writes its descriptor and the index entry. The class is final,
 * extends {@link PSCmdlet}, has a constructor without parameters, and keeps its parameters in fields marked {@link Parameter}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Cmdlet {

    String verb();

    String noun();

    /** PowerShell's name of the module; by default that of the package's {@link CmdletModule}. */
    String module() default "";

    /** The .NET class name in FullyQualifiedErrorIds; by default {@code Microsoft.PowerShell.Commands.} plus the class name. */
    String dotNetName() default "";

    String defaultParameterSetName() default "";

    boolean supportsShouldProcess() default false;

    ConfirmImpact confirmImpact() default ConfirmImpact.Medium;

    boolean supportsPaging() default false;

    /** Aliases that exist in every session, for example {@code gci}, {@code dir}. */
    String[] aliases() default {};
}
