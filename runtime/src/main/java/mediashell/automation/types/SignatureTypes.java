package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;

/**
 * Types as signatures and declarations write them: {@code System.String}, {@code T[]}, {@code System.Collections.Generic.List`1[T]}, the
 * method's own type parameters included.
 */
public final class SignatureTypes {

    private SignatureTypes() {}

    /** Parses a type; names of the given parameters win over type names. A type that the facade lacks stands as System.Object. */
    static PSType parse(String text, List<PSType> parameters) {
        if (text.endsWith("]")) {
            int open = matchingBracket(text);
            String inside = text.substring(open + 1, text.length() - 1);
            if (inside.chars().allMatch(c -> c == ',')) {
                return ArrayType.of(parse(text.substring(0, open), parameters), inside.length() + 1);
            }
            List<PSType> arguments = new ArrayList<>();
            splitTopLevel(inside).forEach(argument -> arguments.add(parse(argument, parameters)));
            PSType definition = FacadeTypes.find(text.substring(0, open));
            return definition == null ? Types.OBJECT : GenericType.of(definition, arguments);
        }
        for (PSType parameter : parameters) {
            if (parameter.name().equals(text)) {
                return parameter;
            }
        }
        PSType known = FacadeTypes.find(text);
        return known == null ? Types.OBJECT : known;
    }

    private static int matchingBracket(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("unbalanced brackets in the type " + text);
    }

    /** Splits at commas outside brackets; an empty text has no parts. */
    static List<String> splitTopLevel(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        if (!text.isEmpty()) {
            parts.add(text.substring(start));
        }
        return parts;
    }
}
