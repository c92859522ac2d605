package mediashell.automation.conversion;

import mediashell.automation.PSObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** Short texts of values inside our own messages, made without any session. */
final class Texts {

    private static final int LIMIT = 120;

    private Texts() {}

    static String forMessage(Object value) {
        Object base = PSObject.base(value);
        String text = base instanceof PSType type ? type.displayName() : plain(base);
        return text.length() <= LIMIT ? text : text.substring(0, LIMIT) + "…";
    }

    private static String plain(Object base) {
        return switch (base) {
            case null -> "";
            case String text -> text;
            case Number number -> number.toString();
            case Boolean flag -> flag ? "True" : "False";
            case Character c -> c.toString();
            case Enum<?> constant -> constant.name();
            default ->
                Types.of(base).isValueType() ? base.toString() : Types.of(base).fullName();
        };
    }
}
