package mediashell.automation.members;

import mediashell.automation.session.ExecutionContext;

/**
 * One member of an object as PowerShell presents it (System.Management.Automation.PSMemberInfo): adapted from .NET or added by
 * type data or Add-Member.
 */
public abstract class PSMemberInfo {

    private final String name;

    protected PSMemberInfo(String name) {
        this.name = name;
    }

    public final String name() {
        return name;
    }

    public abstract PSMemberType memberType();

    /** Reads a property, or gives the method object for a method. */
    public abstract Object value(ExecutionContext context, Object owner);

    /** Writes a property; a read-only one throws a SetValueException. */
    public abstract void setValue(ExecutionContext context, Object owner, Object value);

    public abstract boolean isGettable();

    public abstract boolean isSettable();

    /** TypeNameOfValue: the full .NET name of the property's type. */
    public abstract String typeNameOfValue(ExecutionContext context, Object owner);

    /** What Get-Member shows under Definition. */
    public abstract String definition(ExecutionContext context, Object owner);

    /** Hidden members (class members marked hidden) are shown only with -Force. */
    public boolean isHidden() {
        return false;
    }

    /** Whether the member was added, by Add-Member or type data, rather than adapted. */
    public abstract boolean isInstance();
}
