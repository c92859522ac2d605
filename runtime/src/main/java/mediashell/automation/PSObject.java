package mediashell.automation;

import mediashell.automation.members.MemberCollection;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/**
 * A value with members of its own (System.Management.Automation.PSObject), or a {@code [pscustomobject]}, whose members are
 * all it has.
 *
 * <p>Values travel bare wherever PowerShell's own wrapper would be invisible; a PSObject appears only where instance members
 * or type names were added to a value. Use {@link #base(Object)} before looking at a value's Java class.
 */
public final class PSObject implements DotNetObject {

    private final Object baseObject;
    private MemberCollection instanceMembers;
    private TypeNameList typeNames;
    private String formerText;

    private PSObject(Object baseObject) {
        this.baseObject = baseObject;
    }

    /** A wrapper around a value; a wrapper is returned as it is. */
    public static PSObject wrap(Object value) {
        return value instanceof PSObject already ? already : new PSObject(value);
    }

    /** An empty custom object. */
    public static PSObject custom() {
        return new PSObject(PSCustomObject.SELF);
    }

    /** The value inside a wrapper; a custom object stands for itself; everything else is returned as it is. */
    public static Object base(Object value) {
        if (value instanceof PSObject wrapper && wrapper.baseObject != PSCustomObject.SELF) {
            return wrapper.baseObject;
        }
        return value;
    }

    /** What is wrapped; {@link PSCustomObject#SELF} for a custom object. */
    public Object baseObject() {
        return baseObject;
    }

    public boolean isCustomObject() {
        return baseObject == PSCustomObject.SELF;
    }

    /** The instance members, created on first use. */
    public MemberCollection instanceMembers() {
        if (instanceMembers == null) {
            instanceMembers = new MemberCollection();
        }
        return instanceMembers;
    }

    public boolean hasInstanceMembers() {
        return instanceMembers != null && !instanceMembers.isEmpty();
    }

    /** The list behind {@code .PSTypeNames} when it was changed, otherwise null: then the type's own chain holds. */
    public TypeNameList ownTypeNames() {
        return typeNames;
    }

    public void setTypeNames(TypeNameList names) {
        this.typeNames = names;
    }

    /** What {@code ToString()} said where the object was serialized, or null for one that was not. */
    public String formerText() {
        return formerText;
    }

    public void setFormerText(String text) {
        this.formerText = text;
    }

    @Override
    public PSType psType() {
        if (!isCustomObject()) {
            return Types.of(baseObject);
        }
        return isCopyOfAnotherType() ? Types.PS_OBJECT : Types.PS_CUSTOM_OBJECT;
    }

    /** What came out of serialization and was no custom object before is a PSObject without an object of its own inside. */
    private boolean isCopyOfAnotherType() {
        if (typeNames == null || typeNames.names().isEmpty()) {
            return false;
        }
        String first = typeNames.names().getFirst();
        return first.startsWith("Deserialized.") && !first.endsWith(".PSCustomObject");
    }
}
