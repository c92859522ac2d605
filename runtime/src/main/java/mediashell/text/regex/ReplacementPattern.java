package mediashell.text.regex;

import java.util.ArrayList;
import java.util.List;

/** A replacement such as {@code $1-${name}$$}; what is no reference stands for itself. */
final class ReplacementPattern {
    private static final int WHOLE = -1;
    private static final int BEFORE = -2;
    private static final int AFTER = -3;
    private static final int LAST_GROUP = -4;

    /** Literal text, or, where it is null, a group's number or one of the special parts. */
    private record Part(String literal, int reference) {}

    private final List<Part> parts = new ArrayList<>();
    private final GroupTable groups;
    private final boolean ecma;

    ReplacementPattern(String replacement, GroupTable groups, boolean ecma) {
        this.groups = groups;
        this.ecma = ecma;
        var reader = new PatternReader(replacement);
        var literal = new StringBuilder();
        while (!reader.atEnd()) {
            char c = reader.next();
            Part part = c == '$' ? reference(reader) : null;
            if (part == null) {
                literal.append(c);
            } else if (part.literal() != null) {
                literal.append(part.literal());
            } else {
                addLiteral(literal);
                parts.add(part);
            }
        }
        addLiteral(literal);
    }

    private void addLiteral(StringBuilder literal) {
        if (!literal.isEmpty()) {
            parts.add(new Part(literal.toString(), 0));
            literal.setLength(0);
        }
    }

    /** The reference behind a dollar sign; null, with nothing read, if there is none. */
    private Part reference(PatternReader reader) {
        int start = reader.position();
        Part part = reader.has('{') ? braced(reader) : bare(reader);
        if (part == null) {
            reader.moveTo(start);
        }
        return part;
    }

    private Part braced(PatternReader reader) {
        reader.skip(1);
        int number;
        if (PatternReader.isDigit(reader.peek())) {
            number = reader.readNumber();
        } else {
            String name = reader.readName();
            number = groups.has(name) ? groups.numberOf(name) : -1;
        }
        return reader.skipIf('}') && groups.has(number) ? new Part(null, number) : null;
    }

    private Part bare(PatternReader reader) {
        if (reader.atEnd()) {
            return null;
        }
        if (PatternReader.isDigit(reader.peek())) {
            int number = ecma ? readLongest(reader) : reader.readNumber();
            return groups.has(number) ? new Part(null, number) : null;
        }
        return switch (reader.next()) {
            case '$' -> new Part("$", 0);
            case '&' -> new Part(null, 0);
            case '`' -> new Part(null, BEFORE);
            case '\'' -> new Part(null, AFTER);
            case '+' -> new Part(null, LAST_GROUP);
            case '_' -> new Part(null, WHOLE);
            default -> null;
        };
    }

    /** ECMAScript reads the longest number that is a group. */
    private int readLongest(PatternReader reader) {
        int number = 0;
        int found = -1;
        int end = reader.position();
        while (PatternReader.isDigit(reader.peek()) && number <= groups.highest()) {
            number = number * 10 + reader.next() - '0';
            if (groups.has(number)) {
                found = number;
                end = reader.position();
            }
        }
        reader.moveTo(end);
        return found;
    }

    /** Appends what stands for the match. */
    void append(StringBuilder result, Match match) {
        String text = match.text();
        for (Part part : parts) {
            if (part.literal() != null) {
                result.append(part.literal());
                continue;
            }
            switch (part.reference()) {
                case WHOLE -> result.append(text);
                case BEFORE -> result.append(text, 0, match.index());
                case AFTER -> result.append(text, match.index() + match.length(), text.length());
                case LAST_GROUP -> result.append(match.groups().getLast().value());
                default -> result.append(match.group(part.reference()).value());
            }
        }
    }
}
