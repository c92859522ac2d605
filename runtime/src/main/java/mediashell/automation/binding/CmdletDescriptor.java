package mediashell.automation.binding;

import mediashell.automation.PSCmdlet;

/**
 * What the processor writes for each class marked {@link mediashell.automation.Cmdlet}: the model the binder reads, and access to the
 * fields without reflection.
 */
public abstract class CmdletDescriptor {

    /** PowerShell's module name, for example {@code Microsoft.PowerShell.Utility}. */
    public abstract String moduleName();

    /** The .NET name that ends FullyQualifiedErrorIds, for example {@code Microsoft.PowerShell.Commands.NewGuidCommand}. */
    public abstract String implementingType();

    public abstract CommandMetadata metadata();

    public abstract PSCmdlet create();

    /** Stores a converted and validated value into the parameter with that index of {@link CommandMetadata#parameters()}. */
    public abstract void set(PSCmdlet cmdlet, int parameter, Object value);

    /** Reads the parameter's field: its default before binding. */
    public abstract Object get(PSCmdlet cmdlet, int parameter);
}
