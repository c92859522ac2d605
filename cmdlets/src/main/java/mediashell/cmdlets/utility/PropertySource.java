package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryValue;

/** The properties that a pattern of names looks through: the keys of dictionaries first, then what the object has. */
final class PropertySource {

    private PropertySource() {}

    static List<PSMemberInfo> properties(ExecutionContext context, Object target) {
        if (target == null) {
            return List.of();
        }
        List<PSMemberInfo> properties = new ArrayList<>();
        if (PSObject.base(target) instanceof DictionaryValue dictionary) {
            for (Object key : dictionary.keys()) {
                properties.add(new PSNoteProperty(context.conversions().toText(key), dictionary.get(key)));
            }
        }
        properties.addAll(context.members().properties(target));
        return properties;
    }
}
