package mediashell.cmdlets.utility;

import mediashell.automation.binding.AliasInfo;

/** What New-Alias and Set-Alias share. */
final class AliasWriter {

    private AliasWriter() {}

    static AliasInfo alias(String name, String value, String description, Object option) {
        return new AliasInfo(
                name, value, "", description == null ? "" : description, VariableCommandBase.options(option));
    }
}
