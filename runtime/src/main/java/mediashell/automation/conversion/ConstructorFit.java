package mediashell.automation.conversion;

import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** How well a constructor's only parameter takes a type. */
final class ConstructorFit {

    private ConstructorFit() {}

    /** 0 not at all; the higher the better. */
    static int of(PSType from, PSType parameter) {
        if (from == parameter) {
            return 40;
        }
        if (parameter == Types.OBJECT || parameter.isArray() && from.isArray()) {
            return 0;
        }
        if (parameter.isAssignableFrom(from)) {
            return parameter.kind() == mediashell.automation.types.TypeKind.INTERFACE ? 0 : 30;
        }
        PSType number = from.isEnum() ? from.enumModel().underlying() : from;
        NumberKind kind = number == Types.CHAR ? NumberKind.USHORT : NumberKind.of(number);
        NumberKind target = NumberKind.of(parameter);
        if (kind == null || target == null || !widens(kind, target)) {
            return 0;
        }
        return 20 - target.ordinal();
    }

    private static boolean widens(NumberKind from, NumberKind to) {
        if (from == to) {
            return true;
        }
        if (!from.isInteger() || !to.isInteger()) {
            return from.isInteger() && to == NumberKind.BIG_INTEGER
                    || from == NumberKind.FLOAT && to == NumberKind.DOUBLE;
        }
        boolean wider = from.ordinal() / 2 < to.ordinal() / 2;
        return wider && (to.isSigned() || !from.isSigned());
    }
}
