package mediashell.automation.members;

import mediashell.automation.PSObject;

/** Whether a wrapper must stay around a value that is passed to .NET code. */
final class PSObjects {

    private PSObjects() {}

    /** The value itself unless its wrapper carries members or type names. */
    static Object keepOrBare(Object value) {
        if (value instanceof PSObject wrapper && !wrapper.hasInstanceMembers() && wrapper.ownTypeNames() == null) {
            return PSObject.base(wrapper);
        }
        return value;
    }
}
