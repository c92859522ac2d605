package mediashell.automation.members;

import java.util.Locale;

import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** The members every object has: {@code PSObject}, {@code PSTypeNames}, {@code PSBase}; and those of a member set. */
final class MemberSets {

    private MemberSets() {}

    static Object get(SessionMembers members, Object target, String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "PSOBJECT" -> new PSObjectView(target);
            case "PSTYPENAMES" -> typeNames(members, target);
            case "PSBASE", "PSADAPTED" -> adapted(PSObject.base(target));
            case "PSEXTENDED" -> PSObject.base(target);
            default ->
                PSObject.base(target) instanceof PSMemberSet set ? ofSet(members, set, name) : ObjectMembers.MISSING;
        };
    }

    /** A set answers for its members as if they were its own. */
    private static Object ofSet(SessionMembers members, PSMemberSet set, String name) {
        PSMemberInfo member = set.member(name);
        return member == null ? ObjectMembers.MISSING : member.value(members.context(), set);
    }

    private static Object adapted(Object base) {
        return base instanceof mediashell.automation.values.DictionaryValue ? new AdaptedView(base) : base;
    }

    private static Object typeNames(SessionMembers members, Object target) {
        if (target instanceof PSObject wrapper) {
            if (wrapper.ownTypeNames() == null) {
                wrapper.setTypeNames(new TypeNameList(members.typeNames(target)));
            }
            return wrapper.ownTypeNames().asValue();
        }
        PSType list = FacadeTypes.require("System.Collections.ObjectModel.Collection`1");
        PSType ofStrings = mediashell.automation.types.GenericType.of(
                list, java.util.List.of(mediashell.automation.types.Types.STRING));
        return new mediashell.automation.values.ListObject(ofStrings, members.typeNames(target));
    }
}
