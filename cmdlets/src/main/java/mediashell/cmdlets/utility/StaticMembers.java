package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSMethod;
import mediashell.automation.members.TypeMembers;
import mediashell.automation.types.PSType;

/** The static members of a type, those of its base types behind its own. */
final class StaticMembers {

    private StaticMembers() {}

    static List<PSMemberInfo> of(PSType type) {
        Map<String, PSMemberInfo> members = new LinkedHashMap<>();
        for (PSType t = type; t != null; t = t.baseType()) {
            TypeMembers declared = TypeMembers.of(t);
            declared.properties(true).forEach(property -> members.putIfAbsent(property.name(), property));
            declared.methods(true).forEach(group -> members.putIfAbsent(group.name(), new PSMethod(null, group)));
        }
        return new ArrayList<>(members.values());
    }
}
