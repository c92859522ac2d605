package mediashell.interpreter.nodes.member;

import java.util.Iterator;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;
import mediashell.interpreter.nodes.OutputCollector;

/** Properties under Set-StrictMode -Version 2 and higher: a missing one is an error, as is one that no element of a collection has. */
final class StrictMembers {
    private StrictMembers() {}

    static Object read(Runspace runspace, Object target, String property) {
        Object value = runspace.members().get(target, property);
        if (value != ObjectMembers.MISSING) {
            return value;
        }
        Iterator<Object> elements = runspace.conversions().enumerate(target);
        if (elements == null) {
            boolean counted = property.equalsIgnoreCase("Count") || property.equalsIgnoreCase("Length");
            if (counted && target instanceof PSObject object && object.isCustomObject()) {
                return 1;
            }
            throw missing(property);
        }
        OutputCollector found = new OutputCollector();
        while (elements.hasNext()) {
            Object element = elements.next();
            Object own =
                    element == null ? ObjectMembers.MISSING : runspace.members().get(element, property);
            if (own == ObjectMembers.MISSING) {
                throw missing(property);
            }
            found.write(own);
        }
        if (found.count() == 0) {
            throw missing(property);
        }
        return found.value();
    }

    static DotNetException missing(String property) {
        return SessionErrors.of(
                "System.Management.Automation.PropertyNotFoundException",
                "PropertyNotFoundStrict",
                ErrorCategory.NotSpecified,
                property,
                "The object has no property " + property + ", and strict mode asks for one.");
    }
}
