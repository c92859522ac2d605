package mediashell.interpreter.facade;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.ValueEquality;

/** System.Management.Automation.RuntimeDefinedParameterDictionary: names without regard to case. */
@DotNetType(
        value = "System.Management.Automation.RuntimeDefinedParameterDictionary",
        represents = DictionaryObject.class,
        shared = true,
        base =
                "System.Collections.Generic.Dictionary`2[System.String,System.Management.Automation.RuntimeDefinedParameter]")
final class RuntimeDefinedParameterDictionaryMembers {
    private RuntimeDefinedParameterDictionaryMembers() {}

    @DotNetConstructor
    static DictionaryObject create(PSType type) {
        return new DictionaryObject(type.baseType(), ValueEquality.IGNORE_CASE);
    }
}
