package mediashell.automation.members;

import java.util.List;

import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.ArrayType;
import mediashell.automation.types.GenericParameter;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.Types;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TypedArray;

/** The type arguments of a generic method from the types of its arguments; script blocks say nothing and leave object. */
final class TypeInference {

    private TypeInference() {}

    /** The type arguments, or null when some cannot be told. */
    static PSType[] infer(ExecutionContext context, Overload overload, Object[] arguments) {
        PSType[] found = new PSType[overload.signature().genericParameters().size()];
        int count = Math.min(arguments.length, overload.parameters().size());
        for (int i = 0; i < count; i++) {
            Object argument = PSObject.base(arguments[i]);
            if (argument instanceof PSReference reference
                    && overload.parameters().get(i).byRef()) {
                argument = PSObject.base(reference.value());
            }
            if (argument != null) {
                match(overload.parameters().get(i).type(), effectiveType(argument), found);
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (found[i] == null && !occursInDelegate(overload, i)) {
                return null;
            }
            found[i] = found[i] == null ? Types.OBJECT : found[i];
        }
        return found;
    }

    /** The type of an argument; an array of objects that are all of one type counts as an array of that type. */
    private static PSType effectiveType(Object argument) {
        PSType type = Types.of(argument);
        if (!(argument instanceof TypedArray array) || array.elementType() != Types.OBJECT || array.length() == 0) {
            return type;
        }
        PSType first = null;
        for (int i = 0; i < array.length(); i++) {
            Object item = PSObject.base(array.get(i));
            PSType element = item == null ? null : Types.of(item);
            if (element == null || first != null && element != first) {
                return type;
            }
            first = element;
        }
        return ArrayType.of(first, 1);
    }

    private static boolean occursInDelegate(Overload overload, int position) {
        return overload.parameters().stream()
                .filter(p -> p.type().kind() == TypeKind.DELEGATE)
                .flatMap(p -> p.type().typeArguments().stream())
                .anyMatch(t -> t instanceof GenericParameter g && g.isOfMethod() && g.position() == position);
    }

    private static void match(PSType open, PSType given, PSType[] found) {
        if (open instanceof GenericParameter parameter && parameter.isOfMethod()) {
            found[parameter.position()] = found[parameter.position()] == null ? given : found[parameter.position()];
            return;
        }
        if (open.isArray() && given.isArray()) {
            match(open.elementType(), given.elementType(), found);
            return;
        }
        if (open.genericDefinition() != null) {
            PSType closed = sameDefinition(open.genericDefinition(), given);
            List<PSType> arguments = closed == null ? List.of() : closed.typeArguments();
            for (int i = 0; i < arguments.size(); i++) {
                match(open.typeArguments().get(i), arguments.get(i), found);
            }
        }
    }

    private static PSType sameDefinition(PSType definition, PSType given) {
        for (PSType t = given; t != null; t = t.baseType()) {
            if (t.genericDefinition() == definition) {
                return t;
            }
        }
        return given.interfaces().stream()
                .filter(i -> i.genericDefinition() == definition)
                .findFirst()
                .orElse(null);
    }
}
