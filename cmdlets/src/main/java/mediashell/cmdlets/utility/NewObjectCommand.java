package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryValue;

/** Makes an object of a .NET type. */
@Cmdlet(verb = "New", noun = "Object", defaultParameterSetName = "Net")
public final class NewObjectCommand extends UtilityCommandBase {

    /** The arguments of the constructor. */
    @Parameter(set = "Net", position = 1, aliases = "Args")
    Object[] argumentList;

    /** Properties to set, by name. */
    @Parameter
    DictionaryValue property;

    /** The type. */
    @Parameter(set = "Net", mandatory = true, position = 0)
    String typeName;

    @Override
    public void processRecord() {
        PSType type = context().types().resolve(typeName);
        if (type == null) {
            throw throwTerminatingError(errorRecord(
                    "System.Management.Automation.PSArgumentException",
                    "TypeNotFound",
                    ErrorCategory.InvalidType,
                    null,
                    "there is no type '" + typeName + "'"));
        }
        Object made = construct(type);
        Object result = property == null ? made : withProperties(made);
        writeObject(result);
    }

    private Object construct(PSType type) {
        Object[] arguments = argumentList == null ? new Object[0] : argumentList;
        boolean empty = type == Types.PS_CUSTOM_OBJECT || type == Types.PS_OBJECT && arguments.length == 0;
        if (empty) {
            return PSObject.custom();
        }
        try {
            return context().members().construct(type, arguments);
        } catch (DotNetException failed) {
            throw describe(failed, type, arguments);
        }
    }

    private DotNetException describe(DotNetException failed, PSType type, Object[] arguments) {
        boolean noConstructor = arguments.length == 0
                && failed.errorRecord() != null
                && failed.errorRecord().errorId().startsWith("MethodCountCouldNotFindBest");
        if (noConstructor) {
            throw fail(
                    "System.Management.Automation.PSArgumentException",
                    "CannotFindAppropriateCtor",
                    null,
                    type.fullName() + " has no constructor without arguments; give them with -ArgumentList");
        }
        ErrorRecord record = failed.errorRecord();
        boolean thrownInside = arguments.length > 0
                || failed.inner() != null
                || record == null
                || !failed.psType().name().equals("MethodException");
        String id = thrownInside ? "ConstructorInvokedThrowException" : record.errorId();
        throw throwTerminatingError(new ErrorRecord(failed, id, ErrorCategory.InvalidOperation, null));
    }

    private Object withProperties(Object made) {
        Object target = made;
        for (Object key : property.keys()) {
            String name = context().conversions().toText(key);
            PSMemberInfo member = context().members().find(target, name);
            if (member == null && target instanceof PSObject custom && custom.isCustomObject()) {
                custom.instanceMembers().put(new PSNoteProperty(name, property.get(key)));
            } else if (member == null) {
                report(
                        "System.InvalidOperationException",
                        "InvalidOperationException",
                        target,
                        "the object has no member '" + name + "'");
            } else {
                context().members().set(target, name, property.get(key));
            }
        }
        return target;
    }
}
