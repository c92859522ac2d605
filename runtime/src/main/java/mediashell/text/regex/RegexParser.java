package mediashell.text.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern in .NET's syntax into a tree. Options that are switched inline hold to the end of their group. */
final class RegexParser {
    private static final int ENDLESS = Integer.MAX_VALUE;

    private final PatternReader reader;
    private final GroupTable groups;
    private final CaseBehavior behavior;
    private int options;
    private int nextNumber = 1;
    private boolean plainNextGroup;

    RegexParser(String pattern, int options, GroupTable groups, CaseBehavior behavior) {
        this.reader = new PatternReader(pattern);
        this.options = options;
        this.groups = groups;
        this.behavior = behavior;
    }

    /** The tree of the whole pattern. */
    RegexNode parse() {
        List<RegexNode> branches = parseBranches();
        if (!reader.atEnd()) {
            throw reader.error(RegexParseError.INSUFFICIENT_OPENING_PARENTHESES);
        }
        return alternation(branches);
    }

    private boolean has(int option) {
        return (options & option) != 0;
    }

    private boolean backward() {
        return has(RegexOptions.RIGHT_TO_LEFT);
    }

    private static RegexNode alternation(List<RegexNode> branches) {
        return branches.size() == 1 ? branches.getFirst() : new RegexNode.Alternation(List.copyOf(branches));
    }

    /** Reads branches up to a closing parenthesis or the end. */
    private List<RegexNode> parseBranches() {
        var branches = new ArrayList<RegexNode>();
        var items = new ArrayList<RegexNode>();
        while (true) {
            reader.skipBlanks(has(RegexOptions.IGNORE_PATTERN_WHITESPACE));
            if (reader.atEnd() || reader.has(')')) {
                branches.add(sequence(items));
                return branches;
            }
            if (reader.skipIf('|')) {
                branches.add(sequence(items));
                items.clear();
            } else {
                parseItem(items);
            }
        }
    }

    private RegexNode sequence(List<RegexNode> items) {
        var merged = new ArrayList<RegexNode>();
        for (RegexNode item : items) {
            boolean texts =
                    item instanceof RegexNode.Text && !merged.isEmpty() && merged.getLast() instanceof RegexNode.Text;
            if (texts) {
                var before = (RegexNode.Text) merged.removeLast();
                var text = (RegexNode.Text) item;
                merged.add(new RegexNode.Text(before.text() + text.text(), text.backward()));
            } else {
                merged.add(item);
            }
        }
        if (merged.isEmpty()) {
            return new RegexNode.Empty();
        }
        List<RegexNode> ordered = backward() ? merged.reversed() : merged;
        return ordered.size() == 1 ? ordered.getFirst() : new RegexNode.Sequence(List.copyOf(ordered));
    }

    private void parseItem(List<RegexNode> items) {
        boolean quantifier = isQuantifier();
        if (quantifier) {
            throw reader.error(RegexParseError.QUANTIFIER_AFTER_NOTHING);
        }
        RegexNode unit = parseUnit();
        if (unit == null) {
            return;
        }
        reader.skipBlanks(has(RegexOptions.IGNORE_PATTERN_WHITESPACE));
        items.add(isQuantifier() ? parseQuantifier(unit) : unit);
    }

    private boolean isQuantifier() {
        return switch (reader.peek()) {
            case '*', '+', '?' -> true;
            case '{' -> reader.isQuantifierBrace();
            default -> false;
        };
    }

    private RegexNode parseQuantifier(RegexNode unit) {
        int min = 0;
        int max = ENDLESS;
        switch (reader.next()) {
            case '*' -> {}
            case '+' -> min = 1;
            case '?' -> max = 1;
            default -> {
                min = reader.readNumber();
                max = min;
                if (reader.skipIf(',')) {
                    max = reader.has('}') ? ENDLESS : reader.readNumber();
                }
                reader.skip(1);
            }
        }
        reader.skipBlanks(has(RegexOptions.IGNORE_PATTERN_WHITESPACE));
        boolean lazy = reader.skipIf('?');
        if (min > max) {
            throw reader.error(RegexParseError.REVERSED_QUANTIFIER_RANGE);
        }
        reader.skipBlanks(has(RegexOptions.IGNORE_PATTERN_WHITESPACE));
        if (isQuantifier()) {
            throw reader.error(RegexParseError.NESTED_QUANTIFIERS_NOT_PARENTHESIZED);
        }
        return loop(unit, min, max, lazy);
    }

    private static RegexNode loop(RegexNode unit, int min, int max, boolean lazy) {
        if (max == 0) {
            return new RegexNode.Empty();
        }
        return min == 1 && max == 1 ? unit : new RegexNode.Loop(unit, min, max, lazy);
    }

    /** One thing that a quantifier may follow; null after inline options. */
    private RegexNode parseUnit() {
        char c = reader.next();
        return switch (c) {
            case '[' -> new RegexNode.Single(CharClassParser.parse(reader, options, behavior), backward());
            case '(' -> parseGroup();
            case '\\' -> parseBackslash();
            case '^' ->
                anchor(has(RegexOptions.MULTILINE) ? RegexNode.Place.BEGINNING_OF_LINE : RegexNode.Place.BEGINNING);
            case '$' ->
                anchor(
                        has(RegexOptions.MULTILINE)
                                ? RegexNode.Place.END_OF_LINE
                                : RegexNode.Place.END_OR_LAST_LINE_FEED);
            case '.' ->
                new RegexNode.Single(has(RegexOptions.SINGLELINE) ? CharSet.ANY : CharSet.NOT_LINE_FEED, backward());
            default -> character(c);
        };
    }

    private static RegexNode anchor(RegexNode.Place place) {
        return new RegexNode.Anchor(place);
    }

    private RegexNode character(char c) {
        String equivalents = has(RegexOptions.IGNORE_CASE) ? behavior.equivalents(c) : null;
        return equivalents == null
                ? new RegexNode.Text(String.valueOf(c), backward())
                : new RegexNode.Single(CharSet.anyOf(equivalents), backward());
    }

    private RegexNode parseBackslash() {
        if (reader.atEnd()) {
            throw reader.error(RegexParseError.UNESCAPED_ENDING_BACKSLASH);
        }
        boolean ecma = has(RegexOptions.ECMA_SCRIPT);
        char c = reader.peek();
        RegexNode.Place place =
                switch (c) {
                    case 'b' -> ecma ? RegexNode.Place.ECMA_BOUNDARY : RegexNode.Place.WORD_BOUNDARY;
                    case 'B' -> ecma ? RegexNode.Place.NO_ECMA_BOUNDARY : RegexNode.Place.NO_WORD_BOUNDARY;
                    case 'A' -> RegexNode.Place.BEGINNING;
                    case 'G' -> RegexNode.Place.START_OF_SCAN;
                    case 'Z' -> RegexNode.Place.END_OR_LAST_LINE_FEED;
                    case 'z' -> RegexNode.Place.END;
                    default -> null;
                };
        if (place != null) {
            reader.skip(1);
            return anchor(place);
        }
        if ("dDwWsSpP".indexOf(c) >= 0) {
            reader.skip(1);
            return new RegexNode.Single(
                    CharClassParser.shorthand(reader, c, ecma, has(RegexOptions.IGNORE_CASE)), backward());
        }
        return parseReference(ecma);
    }

    /** A back-reference in one of its notations, else a character escape. */
    private RegexNode parseReference(boolean ecma) {
        int start = reader.position();
        char c = reader.peek();
        boolean named = c == 'k';
        if (named) {
            reader.skip(1);
            if (!reader.has('<') && !reader.has('\'') || reader.remaining() < 2) {
                throw reader.error(RegexParseError.MALFORMED_NAMED_REFERENCE);
            }
            c = reader.peek();
        }
        RegexNode reference = null;
        if ((c == '<' || c == '\'') && reader.remaining() > 1) {
            reader.skip(1);
            reference = angledReference(c == '<' ? '>' : '\'');
        } else if (c >= '1' && c <= '9') {
            reference = ecma ? ecmaReference() : numberedReference();
        }
        if (reference != null) {
            return reference;
        }
        reader.moveTo(start);
        return character(reader.readCharacterEscape(ecma));
    }

    private RegexNode angledReference(char close) {
        if (PatternReader.isDigit(reader.peek())) {
            int number = reader.readNumber();
            if (!reader.skipIf(close)) {
                return null;
            }
            if (!groups.has(number)) {
                throw reader.error(RegexParseError.UNDEFINED_NUMBERED_REFERENCE);
            }
            return reference(number);
        }
        String name = reader.readName();
        if (name.isEmpty() || !reader.skipIf(close)) {
            return null;
        }
        if (!groups.has(name)) {
            throw reader.error(RegexParseError.UNDEFINED_NAMED_REFERENCE);
        }
        return reference(groups.numberOf(name));
    }

    private RegexNode numberedReference() {
        int number = reader.readNumber();
        if (groups.has(number)) {
            return reference(number);
        }
        if (number <= 9) {
            throw reader.error(RegexParseError.UNDEFINED_NUMBERED_REFERENCE);
        }
        return null;
    }

    /** ECMAScript takes the longest number that is a group; else the digits are octal. */
    private RegexNode ecmaReference() {
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
        return found < 0 ? null : reference(found);
    }

    private RegexNode reference(int number) {
        return new RegexNode.BackReference(groups.slotOf(number), has(RegexOptions.IGNORE_CASE), backward());
    }

    private RegexNode parseGroup() {
        int outerOptions = options;
        if (!reader.has('?') || reader.peek(1) == ')') {
            return parsePlainGroup(outerOptions);
        }
        reader.skip(1);
        if (reader.atEnd()) {
            throw reader.error(RegexParseError.INVALID_GROUPING_CONSTRUCT);
        }
        plainNextGroup = false;
        char kind = reader.next();
        return switch (kind) {
            case ':' -> parseBody(outerOptions);
            case '>' -> new RegexNode.Atomic(parseBody(outerOptions));
            case '=', '!' -> parseLook(outerOptions, kind == '!', false);
            case '<' -> parseAngled(outerOptions);
            case '\'' -> parseCapture(outerOptions, '\'');
            case '(' -> parseCondition(outerOptions);
            default -> parseOptionGroup(outerOptions);
        };
    }

    private RegexNode parsePlainGroup(int outerOptions) {
        if (has(RegexOptions.EXPLICIT_CAPTURE) || plainNextGroup) {
            plainNextGroup = false;
            return parseBody(outerOptions);
        }
        int number = nextNumber++;
        return new RegexNode.CaptureGroup(parseBody(outerOptions), groups.slotOf(number), -1);
    }

    /** The branches up to the closing parenthesis, which is read; restores the options. */
    private RegexNode parseBody(int outerOptions) {
        RegexNode body = alternation(parseBranches());
        closeGroup(outerOptions);
        return body;
    }

    private void closeGroup(int outerOptions) {
        if (!reader.skipIf(')')) {
            throw reader.error(RegexParseError.INSUFFICIENT_CLOSING_PARENTHESES);
        }
        options = outerOptions;
    }

    private RegexNode parseLook(int outerOptions, boolean negative, boolean behind) {
        options = behind ? options | RegexOptions.RIGHT_TO_LEFT : options & ~RegexOptions.RIGHT_TO_LEFT;
        return new RegexNode.Look(parseBody(outerOptions), negative);
    }

    private RegexNode parseAngled(int outerOptions) {
        if (reader.atEnd()) {
            throw reader.error(RegexParseError.INVALID_GROUPING_CONSTRUCT);
        }
        if (reader.has('=') || reader.has('!')) {
            return parseLook(outerOptions, reader.next() == '!', true);
        }
        return parseCapture(outerOptions, '>');
    }

    private RegexNode parseCapture(int outerOptions, char close) {
        int group = -1;
        boolean balancing = reader.has('-');
        if (!balancing) {
            group = readGroup(close);
        }
        int balanced = -1;
        if ((group >= 0 || balancing) && reader.has('-') && reader.remaining() > 1) {
            reader.skip(1);
            balanced = readBalanced(close);
        }
        if (group < 0 && balanced < 0 || !reader.skipIf(close)) {
            throw reader.error(RegexParseError.INVALID_GROUPING_CONSTRUCT);
        }
        int slot = group < 0 ? -1 : groups.slotOf(group);
        int balancedSlot = balanced < 0 ? -1 : groups.slotOf(balanced);
        return new RegexNode.CaptureGroup(parseBody(outerOptions), slot, balancedSlot);
    }

    private int readGroup(char close) {
        if (PatternReader.isDigit(reader.peek())) {
            int number = reader.readNumber();
            checkNameEnd(close, true);
            if (number == 0) {
                throw reader.error(RegexParseError.CAPTURE_GROUP_OF_ZERO);
            }
            return groups.has(number) ? number : -1;
        }
        String name = reader.readName();
        if (name.isEmpty()) {
            throw reader.error(RegexParseError.CAPTURE_GROUP_NAME_INVALID);
        }
        checkNameEnd(close, true);
        return groups.numberOf(name);
    }

    private int readBalanced(char close) {
        if (PatternReader.isDigit(reader.peek())) {
            int number = reader.readNumber();
            if (!groups.has(number)) {
                throw reader.error(RegexParseError.UNDEFINED_NUMBERED_REFERENCE);
            }
            checkNameEnd(close, false);
            return number;
        }
        String name = reader.readName();
        if (name.isEmpty()) {
            throw reader.error(RegexParseError.CAPTURE_GROUP_NAME_INVALID);
        }
        if (!groups.has(name)) {
            throw reader.error(RegexParseError.UNDEFINED_NAMED_REFERENCE);
        }
        checkNameEnd(close, false);
        return groups.numberOf(name);
    }

    private void checkNameEnd(char close, boolean mayBalance) {
        boolean ends = reader.has(close) || mayBalance && reader.has('-');
        if (!reader.atEnd() && !ends) {
            throw reader.error(RegexParseError.CAPTURE_GROUP_NAME_INVALID);
        }
    }

    private RegexNode parseCondition(int outerOptions) {
        int start = reader.position();
        int group = readConditionGroup();
        if (group >= 0) {
            List<RegexNode> branches = parseConditionBranches(outerOptions);
            return new RegexNode.GroupCondition(groups.slotOf(group), branches.get(0), branches.get(1));
        }
        reader.moveTo(start);
        checkConditionExpression();
        plainNextGroup = true;
        RegexNode test = parseGroup();
        if (test == null) {
            throw reader.error(RegexParseError.ALTERNATION_HAS_MALFORMED_CONDITION);
        }
        List<RegexNode> branches = parseConditionBranches(outerOptions);
        return new RegexNode.ExpressionCondition(test, branches.get(0), branches.get(1));
    }

    /** The group whose number or name is the whole condition; -1 if the condition is an expression. */
    private int readConditionGroup() {
        if (PatternReader.isDigit(reader.peek())) {
            int number = reader.readNumber();
            if (!reader.skipIf(')')) {
                throw reader.error(RegexParseError.ALTERNATION_HAS_MALFORMED_REFERENCE);
            }
            if (!groups.has(number)) {
                throw reader.error(RegexParseError.ALTERNATION_HAS_UNDEFINED_REFERENCE);
            }
            return number;
        }
        String name = reader.readName();
        return groups.has(name) && reader.skipIf(')') ? groups.numberOf(name) : -1;
    }

    private void checkConditionExpression() {
        if (!reader.has('?')) {
            return;
        }
        char kind = reader.peek(1);
        if (kind == '#') {
            throw reader.error(RegexParseError.ALTERNATION_HAS_COMMENT);
        }
        boolean lookbehind = reader.peek(2) == '!' || reader.peek(2) == '=';
        if (kind == '\'' || kind == '<' && !lookbehind) {
            throw reader.error(RegexParseError.ALTERNATION_HAS_NAMED_CAPTURE);
        }
    }

    private List<RegexNode> parseConditionBranches(int outerOptions) {
        List<RegexNode> branches = parseBranches();
        if (branches.size() > 2) {
            throw reader.error(RegexParseError.ALTERNATION_HAS_TOO_MANY_CONDITIONS);
        }
        closeGroup(outerOptions);
        if (branches.size() == 1) {
            branches.add(new RegexNode.Empty());
        }
        return branches;
    }

    private RegexNode parseOptionGroup(int outerOptions) {
        reader.skip(-1);
        options = readOptions(reader, options);
        if (reader.skipIf(')')) {
            return null;
        }
        if (!reader.skipIf(':')) {
            throw reader.error(RegexParseError.INVALID_GROUPING_CONSTRUCT);
        }
        return parseBody(outerOptions);
    }

    /** Reads letters of options, switched off behind a hyphen, up to the first other character. */
    static int readOptions(PatternReader reader, int options) {
        int result = options;
        boolean off = false;
        while (!reader.atEnd()) {
            char c = reader.peek();
            int option =
                    switch (c) {
                        case 'i', 'I' -> RegexOptions.IGNORE_CASE;
                        case 'm', 'M' -> RegexOptions.MULTILINE;
                        case 'n', 'N' -> RegexOptions.EXPLICIT_CAPTURE;
                        case 's', 'S' -> RegexOptions.SINGLELINE;
                        case 'x', 'X' -> RegexOptions.IGNORE_PATTERN_WHITESPACE;
                        default -> 0;
                    };
            if (c == '-' || c == '+') {
                off = c == '-';
            } else if (option == 0) {
                return result;
            }
            result = off ? result & ~option : result | option;
            reader.skip(1);
        }
        return result;
    }
}
