package mediashell.automation.values;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.types.FacadeTypes;

/** No dictionary of .NET takes null as a key. */
public final class NullKey {

    private NullKey() {}

    /** The key without its wrapper; null throws ArgumentNullException. */
    public static Object refuse(Object key) {
        if (key == null) {
            DotNetException error = new DotNetException(
                    FacadeTypes.require("System.ArgumentNullException"), "a key cannot be null. (Parameter 'key')");
            error.properties().put("ParamName", "key");
            throw error;
        }
        return PSObject.base(key);
    }
}
