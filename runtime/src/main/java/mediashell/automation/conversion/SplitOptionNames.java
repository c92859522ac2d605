package mediashell.automation.conversion;

import mediashell.automation.ErrorCategory;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.EnumValue;
import mediashell.text.regex.RegexOptions;

/** The options of {@code -split} (System.Management.Automation.SplitOptions). */
final class SplitOptionNames {

    static final int SIMPLE_MATCH = 1;
    private static final int CULTURE_INVARIANT = 4;
    private static final int IGNORE_WHITESPACE = 8;
    private static final int MULTILINE = 16;
    private static final int SINGLELINE = 32;
    private static final int IGNORE_CASE = 64;
    private static final int EXPLICIT_CAPTURE = 128;

    private SplitOptionNames() {}

    static PSType type() {
        return FacadeTypes.require("System.Management.Automation.SplitOptions");
    }

    static int value(Object options) {
        return ((EnumValue) options).intValue();
    }

    /** Plain text takes no option but the one about case, and a script block none at all. */
    static void check(int split, boolean byBlock) {
        if (byBlock && split != 0) {
            throw refused("InvalidSplitOptionWithPredicate", "A script block that splits takes no options.");
        }
        if ((split & SIMPLE_MATCH) != 0 && (split & ~(SIMPLE_MATCH | IGNORE_CASE)) != 0) {
            throw refused("InvalidSplitOptionCombination", "SimpleMatch goes together with IgnoreCase only.");
        }
    }

    private static RuntimeException refused(String id, String text) {
        return SessionErrors.of(
                "System.Management.Automation.ParseException", id, ErrorCategory.InvalidOperation, null, text);
    }

    static int regexOptions(int split) {
        return flag(split, CULTURE_INVARIANT, RegexOptions.CULTURE_INVARIANT)
                | flag(split, IGNORE_WHITESPACE, RegexOptions.IGNORE_PATTERN_WHITESPACE)
                | flag(split, MULTILINE, RegexOptions.MULTILINE)
                | flag(split, SINGLELINE, RegexOptions.SINGLELINE)
                | flag(split, IGNORE_CASE, RegexOptions.IGNORE_CASE)
                | flag(split, EXPLICIT_CAPTURE, RegexOptions.EXPLICIT_CAPTURE);
    }

    private static int flag(int split, int option, int regexOption) {
        return (split & option) != 0 ? regexOption : 0;
    }
}
