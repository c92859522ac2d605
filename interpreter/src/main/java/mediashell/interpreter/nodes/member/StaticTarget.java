package mediashell.interpreter.nodes.member;

import mediashell.automation.PSObject;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** What stands before {@code ::}: a type, or a value whose type is meant. */
final class StaticTarget {
    private StaticTarget() {}

    static PSType type(Object value) {
        Object base = PSObject.base(value);
        return base instanceof PSType type ? type : Types.of(base);
    }
}
