package mediashell.automation.members;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.MemberSignature;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** A property or field that the .NET type declares; one object serves all instances of the type. */
public final class AdaptedProperty extends PSMemberInfo {

    private static final Object[] NONE = {};
    private final Overload accessor;

    AdaptedProperty(Overload accessor) {
        super(accessor.signature().name());
        this.accessor = accessor;
    }

    public PSType type() {
        return accessor.signature().type();
    }

    public boolean isStatic() {
        return accessor.signature().isStatic();
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.Property;
    }

    /** Reads; what the getter throws becomes a GetValueInvocationException, which property access turns into null. */
    @Override
    public Object value(ExecutionContext context, Object owner) {
        if (!isGettable()) {
            return null;
        }
        try {
            return accessor.invoke(context, PSObject.base(owner), NONE);
        } catch (RuntimeException failed) {
            throw Invocation.failure(
                    failed, accessor.table(), "GetValueInvocationException", "ExceptionWhenGetting", name());
        }
    }

    @Override
    public void setValue(ExecutionContext context, Object owner, Object value) {
        if (!isSettable()) {
            throw SessionErrors.runtime(
                    "PropertyAssignmentException",
                    ErrorCategory.InvalidOperation,
                    null,
                    "The property " + name() + " is read-only.");
        }
        Object converted = converted(context, value);
        try {
            MemberSignature signature = accessor.signature();
            Object self = signature.isStatic() ? accessor.owner() : accessor.receiver(PSObject.base(owner));
            accessor.table().invoke(signature.setterId(), context, self, new Object[] {converted});
        } catch (RuntimeException failed) {
            throw Invocation.settingFailure(failed, name());
        }
    }

    private Object converted(ExecutionContext context, Object value) {
        if (value != null && !(value instanceof PSObject) && Types.of(value) == type()) {
            return value;
        }
        try {
            return context.conversions().convert(value, type());
        } catch (DotNetException failed) {
            DotNetException error = new DotNetException(
                    SessionErrors.type("System.Management.Automation.SetValueInvocationException"),
                    "Exception setting \"" + name() + "\": " + failed.getMessage(),
                    failed);
            throw error.withErrorRecord(new mediashell.automation.ErrorRecord(
                    error, "ExceptionWhenSetting", ErrorCategory.NotSpecified, null));
        }
    }

    @Override
    public boolean isGettable() {
        return accessor.signature().id() >= 0;
    }

    @Override
    public boolean isSettable() {
        return accessor.signature().setterId() >= 0;
    }

    @Override
    public String typeNameOfValue(ExecutionContext context, Object owner) {
        return type().fullName();
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        String access = (isGettable() ? "get;" : "") + (isSettable() ? "set;" : "");
        String prefix = isStatic() ? "static " : "";
        if (accessor.signature().sort() == MemberSignature.MemberSort.FIELD) {
            access = isSettable() ? "get;set;" : "get;";
        }
        return prefix + type().displayName() + " " + name() + " {" + access + "}";
    }

    @Override
    public boolean isHidden() {
        return accessor.isHidden();
    }

    @Override
    public boolean isInstance() {
        return false;
    }
}
