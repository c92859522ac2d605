package mediashell.interpreter.facade;

import java.util.Set;

import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.values.EnumValue;

/** ScopedItemOptions between Java's set and .NET's flags: None, ReadOnly = 1, Constant = 2, Private = 4, AllScope = 8. */
final class OptionFlags {
    private OptionFlags() {}

    static EnumValue of(Set<ScopedItemOptions> options) {
        long bits = 0;
        for (ScopedItemOptions option : options) {
            bits |= bit(option);
        }
        return new EnumValue(FacadeTypes.require("System.Management.Automation.ScopedItemOptions"), bits);
    }

    static void set(Set<ScopedItemOptions> options, Object flags) {
        long bits = flags instanceof EnumValue value ? value.value() : 0;
        options.clear();
        for (ScopedItemOptions option : ScopedItemOptions.values()) {
            if ((bits & bit(option)) != 0) {
                options.add(option);
            }
        }
    }

    private static long bit(ScopedItemOptions option) {
        return 1L << option.ordinal();
    }
}
