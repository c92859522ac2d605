package mediashell.text.regex;

/** Reads what stands between brackets: characters, ranges, shorthands, categories, a subtraction at the end. */
final class CharClassParser {
    private final PatternReader reader;
    private final boolean ignoreCase;
    private final boolean ecma;
    private final CaseBehavior behavior;
    private final CharSet.Builder set = new CharSet.Builder();
    private boolean inRange;
    private char rangeStart;

    private CharClassParser(PatternReader reader, int options, CaseBehavior behavior) {
        this.reader = reader;
        this.ignoreCase = (options & RegexOptions.IGNORE_CASE) != 0;
        this.ecma = (options & RegexOptions.ECMA_SCRIPT) != 0;
        this.behavior = behavior;
    }

    /** Reads from behind the opening bracket to behind the closing one. */
    static CharSet parse(PatternReader reader, int options, CaseBehavior behavior) {
        return new CharClassParser(reader, options, behavior).parse(options);
    }

    private CharSet parse(int options) {
        boolean first = true;
        if (reader.skipIf('^')) {
            set.negate();
            first = !(ecma && reader.has(']'));
        }
        while (!reader.atEnd()) {
            char c = reader.next();
            if (c == ']' && !first) {
                if (ignoreCase) {
                    set.addCaseEquivalents(behavior);
                }
                return set.build();
            }
            readItem(c, first, options);
            first = false;
        }
        throw reader.error(RegexParseError.UNTERMINATED_BRACKET);
    }

    private void readItem(char c, boolean first, int options) {
        if (c != '\\' || reader.atEnd()) {
            addCharacter(c, false, first, options);
            return;
        }
        char escape = reader.next();
        CharSet shorthand = shorthand(reader, escape, ecma, ignoreCase);
        if (shorthand != null) {
            if (inRange) {
                throw reader.error(RegexParseError.SHORTHAND_CLASS_IN_CHARACTER_RANGE);
            }
            set.add(shorthand);
        } else if (escape == '-') {
            addEscapedHyphen();
        } else {
            reader.skip(-1);
            addCharacter(reader.readCharacterEscape(ecma), true, first, options);
        }
    }

    /** The set of \d, \w, \s, \p and their opposites; null for other letters. */
    static CharSet shorthand(PatternReader reader, char letter, boolean ecma, boolean ignoreCase) {
        return switch (letter) {
            case 'd' -> ecma ? CharSet.ECMA_DIGIT : CharSet.DIGIT;
            case 'D' -> (ecma ? CharSet.ECMA_DIGIT : CharSet.DIGIT).negated();
            case 'w' -> ecma ? CharSet.ECMA_WORD : CharSet.WORD;
            case 'W' -> (ecma ? CharSet.ECMA_WORD : CharSet.WORD).negated();
            case 's' -> ecma ? CharSet.ECMA_SPACE : CharSet.SPACE;
            case 'S' -> (ecma ? CharSet.ECMA_SPACE : CharSet.SPACE).negated();
            case 'p', 'P' -> {
                CharSet property = UnicodeProperty.of(reader.readPropertyName(), letter == 'P', ignoreCase);
                if (property == null) {
                    throw reader.error(RegexParseError.INVALID_UNICODE_PROPERTY_ESCAPE);
                }
                yield property;
            }
            default -> null;
        };
    }

    private void addEscapedHyphen() {
        if (!inRange) {
            set.addRange('-', '-');
            return;
        }
        inRange = false;
        addRange('-');
    }

    private void addRange(char last) {
        if (rangeStart > last) {
            throw reader.error(RegexParseError.REVERSED_CHARACTER_RANGE);
        }
        set.addRange(rangeStart, last);
    }

    private void addCharacter(char c, boolean escaped, boolean first, int options) {
        if (inRange) {
            inRange = false;
            if (c == '[' && !escaped && !first) {
                // What looked like a range is a character, a hyphen and the subtracted class.
                set.addRange(rangeStart, rangeStart);
                readSubtraction(options);
            } else {
                addRange(c);
            }
        } else if (reader.remaining() >= 2 && reader.has('-') && reader.peek(1) != ']') {
            rangeStart = c;
            inRange = true;
            reader.skip(1);
        } else if (c == '-' && !escaped && reader.has('[') && !first) {
            reader.skip(1);
            readSubtraction(options);
        } else {
            set.addRange(c, c);
        }
    }

    private void readSubtraction(int options) {
        set.subtract(parse(reader, options, behavior));
        if (!reader.atEnd() && !reader.has(']')) {
            throw reader.error(RegexParseError.EXCLUSION_GROUP_NOT_LAST);
        }
    }
}
