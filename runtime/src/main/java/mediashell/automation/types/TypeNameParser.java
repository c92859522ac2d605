package mediashell.automation.types;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Type names as scripts and reflection write them: {@code int}, {@code int[,]}, {@code List[string]}, {@code Dictionary[string,int]},
 * {@code List`1[[System.Int32, mscorlib]]}, {@code Outer+Inner}. Assembly names are read over.
 */
final class TypeNameParser {

    private final String text;
    private final Function<String, PSType> lookup;
    private int at;

    TypeNameParser(String text, Function<String, PSType> lookup) {
        this.text = text.strip();
        this.lookup = lookup;
    }

    /** The type, or null when a part is unknown or the text is no type name. */
    PSType parse() {
        PSType type = type();
        skipAssembly();
        return at == text.length() ? type : null;
    }

    private PSType type() {
        blanks();
        int start = at;
        while (at < text.length() && "[],".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String name = text.substring(start, at).strip();
        if (name.isEmpty()) {
            return null;
        }
        if (at < text.length() && text.charAt(at) == '[' && startsArguments()) {
            return arrays(generic(name));
        }
        return arrays(lookup.apply(name));
    }

    private boolean startsArguments() {
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) != ']' && text.charAt(next) != ',' && text.charAt(next) != '*';
    }

    private PSType generic(String name) {
        List<PSType> arguments = new ArrayList<>();
        do {
            at++;
            arguments.add(argument());
            blanks();
        } while (at < text.length() && text.charAt(at) == ',');
        if (at >= text.length() || text.charAt(at) != ']' || arguments.contains(null)) {
            at = text.length() + 1;
            return null;
        }
        at++;
        PSType definition = lookup.apply(name.indexOf('`') >= 0 ? name : name + "`" + arguments.size());
        if (definition == null || definition.typeArguments().size() != arguments.size()) {
            return null;
        }
        return GenericType.of(definition, arguments);
    }

    private PSType argument() {
        blanks();
        if (at >= text.length() || text.charAt(at) != '[') {
            return type();
        }
        at++;
        PSType type = type();
        skipAssembly();
        if (at >= text.length() || text.charAt(at) != ']') {
            return null;
        }
        at++;
        return type;
    }

    private void skipAssembly() {
        blanks();
        if (at < text.length() && text.charAt(at) == ',') {
            while (at < text.length() && text.charAt(at) != ']') {
                at++;
            }
        }
    }

    private PSType arrays(PSType element) {
        PSType type = element;
        blanks();
        while (at < text.length() && text.charAt(at) == '[' && !startsArguments()) {
            int close = text.indexOf(']', at);
            if (close < 0) {
                return null;
            }
            int rank = (int) text.substring(at, close)
                            .chars()
                            .filter(c -> c == ',')
                            .count()
                    + 1;
            at = close + 1;
            type = type == null ? null : ArrayType.of(type, rank);
            blanks();
        }
        return type;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
