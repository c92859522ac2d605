package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSMemberType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.AutomationNull;
import mediashell.text.WildcardPattern;

/** Lists the members of objects. */
@Cmdlet(verb = "Get", noun = "Member")
@OutputType("Microsoft.PowerShell.Commands.MemberDefinition")
public final class GetMemberCommand extends UtilityCommandBase {

    /** Goes on where a protection would stop it. */
    @Parameter
    boolean force;

    /** The object from the pipeline. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** Only members of these sorts. */
    @Parameter(aliases = "Type", type = "System.Management.Automation.PSMemberTypes")
    Object memberType;

    /** Only members with these names. */
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String[] name;

    /** The static members of the type. */
    @Parameter(name = "Static")
    boolean static_;

    /** Adapted, extended or all members. */
    @Parameter(type = "System.Management.Automation.PSMemberViewTypes")
    Object view;

    private final Set<String> seen = new HashSet<>();
    private boolean any;

    @Override
    public void processRecord() {
        if (inputObject == null || inputObject == AutomationNull.VALUE) {
            return;
        }
        any = true;
        String typeName = context().members().typeNames(inputObject).getFirst();
        if (seen.add(typeName)) {
            list(typeName);
        }
    }

    private void list(String typeName) {
        List<PSMemberInfo> members = new ArrayList<>(
                isStatic()
                        ? StaticMembers.of(staticType())
                        : context().members().all(inputObject));
        members.removeIf(member -> !isWanted(member));
        members.sort(Comparator.comparingInt((PSMemberInfo member) -> rank(member.memberType()))
                .thenComparing(PSMemberInfo::name, String::compareToIgnoreCase));
        for (PSMemberInfo member : members) {
            Object target = PSObject.base(inputObject);
            writeObject(new MemberDefinition(
                    isStatic() ? staticType().fullName() : typeName,
                    member.name(),
                    member.memberType(),
                    member.definition(context(), isStatic() ? null : target)));
        }
    }

    private boolean isStatic() {
        return static_;
    }

    private PSType staticType() {
        return PSObject.base(inputObject) instanceof PSType type ? type : Types.of(PSObject.base(inputObject));
    }

    private static int rank(PSMemberType type) {
        return switch (type) {
            case AliasProperty -> 0;
            case CodeMethod -> 1;
            case CodeProperty -> 2;
            case Event -> 3;
            case Method -> 4;
            case MemberSet -> 5;
            case NoteProperty -> 6;
            case ParameterizedProperty -> 7;
            case Property -> 8;
            case PropertySet -> 9;
            case ScriptMethod -> 10;
            case ScriptProperty -> 11;
            case Dynamic -> 12;
        };
    }

    private boolean isWanted(PSMemberInfo member) {
        if (member.isHidden() && !force || !force && isAccessor(member.name())) {
            return false;
        }
        return ofWantedSort(member) && ofWantedName(member) && inWantedView(member);
    }

    private static boolean isAccessor(String name) {
        return name.startsWith("get_")
                || name.startsWith("set_")
                || name.startsWith("op_")
                || name.startsWith("add_")
                || name.startsWith("remove_");
    }

    private boolean inWantedView(PSMemberInfo member) {
        String wanted = view == null ? "Adapted, Extended" : view.toString();
        if (wanted.contains("All") || wanted.contains("Adapted") && wanted.contains("Extended")) {
            return true;
        }
        return wanted.contains("Extended") ? member.isInstance() : !member.isInstance();
    }

    private boolean ofWantedSort(PSMemberInfo member) {
        long bits = MemberSorts.bits(memberType);
        return bits == 0 || (bits & member.memberType().bit()) != 0;
    }

    private boolean ofWantedName(PSMemberInfo member) {
        if (name == null) {
            return true;
        }
        for (String pattern : name) {
            if (WildcardPattern.get(pattern, true).isMatch(member.name())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void endProcessing() {
        if (!any) {
            writeError(errorRecord(
                    "System.InvalidOperationException",
                    "NoObjectInGetMember",
                    ErrorCategory.CloseError,
                    null,
                    "an object is needed whose members are to be listed"));
        }
    }
}
