package mediashell.automation.members;

import java.util.Locale;

import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** The members every object has: {@code PSObject}, {@code PSTypeNames}, {@code PSBase}; and Count and Length of a single object. */
final class MemberSets {

    private MemberSets() {}

    static Object get(SessionMembers members, Object target, String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "PSOBJECT" -> new PSObjectView(target);
            case "PSTYPENAMES" -> typeNames(members, target);
            case "PSBASE", "PSADAPTED" -> adapted(PSObject.base(target));
            case "PSEXTENDED" -> PSObject.base(target);
            default -> ObjectMembers.MISSING;
        };
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
