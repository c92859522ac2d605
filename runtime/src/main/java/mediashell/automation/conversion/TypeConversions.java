package mediashell.automation.conversion;

import java.util.List;

import mediashell.automation.members.MethodGroup;
import mediashell.automation.members.Overload;
import mediashell.automation.members.TypeMembers;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;

/** Which ways of conversion a type offers by its members; judged by the types alone, so that overload choice can ask too. */
public final class TypeConversions {

    private static final List<String> COLLECTIONS = List.of(
            "System.Collections.Generic.IEnumerable`1",
            "System.Collections.ICollection",
            "System.Collections.Generic.IList`1");

    private TypeConversions() {}

    /** {@code Parse(string, IFormatProvider)}, else {@code Parse(string)}, else null. */
    public static Overload parser(PSType type) {
        MethodGroup group = TypeMembers.of(type).method("Parse", true);
        Overload plain = null;
        if (group != null) {
            for (Overload overload : group.overloads()) {
                int count = overload.parameters().size();
                boolean text = count > 0 && overload.parameters().getFirst().type() == Types.STRING;
                if (text
                        && count == 2
                        && overload.parameters().get(1).type().fullName().equals("System.IFormatProvider")) {
                    return overload;
                }
                plain = text && count == 1 ? overload : plain;
            }
        }
        return plain;
    }

    /** The constructor whose only parameter takes the type as C# would: exactly, as a base type, or by widening a number; or null. */
    public static Overload constructor(PSType from, PSType to) {
        Overload found = null;
        int best = 0;
        for (Overload overload : TypeMembers.of(to).constructors()) {
            if (overload.parameters().size() == 1) {
                int fit =
                        ConstructorFit.of(from, overload.parameters().getFirst().type());
                found = fit > best ? overload : found;
                best = Math.max(fit, best);
            }
        }
        return found;
    }

    /** The conversion operator of either type, or null. */
    public static Overload operator(PSType from, PSType to) {
        for (PSType owner : List.of(to, from)) {
            for (String name : List.of("op_Implicit", "op_Explicit")) {
                MethodGroup group = TypeMembers.of(owner).method(name, true);
                if (group != null) {
                    for (Overload overload : group.overloads()) {
                        boolean takes = overload.parameters().getFirst().type().isAssignableFrom(from);
                        if (takes && overload.signature().type() == to) {
                            return overload;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The constructor that fills a collection type from another collection, or null. */
    public static Overload collectionConstructor(PSType type) {
        for (Overload overload : TypeMembers.of(type).constructors()) {
            if (overload.parameters().size() == 1) {
                PSType parameter = overload.parameters().getFirst().type();
                PSType open = parameter.genericDefinition() == null ? parameter : parameter.genericDefinition();
                if (COLLECTIONS.contains(open.fullName())) {
                    return overload;
                }
            }
        }
        return null;
    }
}
