package mediashell.automation.members;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;

/** Another name for a member of the same object. */
public final class PSAliasProperty extends PSMemberInfo {

    private final String referencedName;
    private final PSType conversionType;

    public PSAliasProperty(String name, String referencedName) {
        this(name, referencedName, null);
    }

    /** @param conversionType what values are converted to, or null */
    public PSAliasProperty(String name, String referencedName, PSType conversionType) {
        super(name);
        this.referencedName = referencedName;
        this.conversionType = conversionType;
    }

    /** What values are converted to, or null. */
    public PSType conversionType() {
        return conversionType;
    }

    public String referencedMemberName() {
        return referencedName;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.AliasProperty;
    }

    @Override
    public Object value(ExecutionContext context, Object owner) {
        Object value = context.members().get(owner, referencedName);
        if (value == ObjectMembers.MISSING) {
            return null;
        }
        return conversionType == null ? value : context.conversions().convert(value, conversionType);
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        context.members().set(owner, referencedName, value);
    }

    @Override
    public boolean isGettable() {
        return true;
    }

    @Override
    public boolean isSettable() {
        return true;
    }

    @Override
    public String typeNameOfValue(ExecutionContext context, Object owner) {
        if (conversionType != null) {
            return conversionType.fullName();
        }
        PSMemberInfo referenced = context.members().find(owner, referencedName);
        return referenced == null ? "System.Object" : referenced.typeNameOfValue(context, owner);
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        String cast = conversionType == null ? "" : "(" + conversionType.fullName() + ")";
        return name() + " = " + cast + referencedName;
    }

    @Override
    public boolean isInstance() {
        return true;
    }
}
