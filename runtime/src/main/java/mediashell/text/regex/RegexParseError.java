package mediashell.text.regex;

/** What is wrong with a pattern; each constant carries the name in System.Text.RegularExpressions.RegexParseError. */
public enum RegexParseError {
    UNKNOWN("Unknown", "the pattern is wrong"),
    ALTERNATION_HAS_TOO_MANY_CONDITIONS("AlternationHasTooManyConditions", "a condition has two branches at most"),
    ALTERNATION_HAS_MALFORMED_CONDITION("AlternationHasMalformedCondition", "the condition is malformed"),
    INVALID_UNICODE_PROPERTY_ESCAPE("InvalidUnicodePropertyEscape", "there is no such category or block"),
    MALFORMED_UNICODE_PROPERTY_ESCAPE("MalformedUnicodePropertyEscape", "\\p needs a name in braces"),
    UNRECOGNIZED_ESCAPE("UnrecognizedEscape", "there is no such escape"),
    UNRECOGNIZED_CONTROL_CHARACTER("UnrecognizedControlCharacter", "there is no such control character"),
    MISSING_CONTROL_CHARACTER("MissingControlCharacter", "\\c needs a character"),
    INSUFFICIENT_OR_INVALID_HEX_DIGITS("InsufficientOrInvalidHexDigits", "hexadecimal digits are missing"),
    QUANTIFIER_OR_CAPTURE_GROUP_OUT_OF_RANGE("QuantifierOrCaptureGroupOutOfRange", "the number exceeds 2147483647"),
    UNDEFINED_NAMED_REFERENCE("UndefinedNamedReference", "no group has that name"),
    UNDEFINED_NUMBERED_REFERENCE("UndefinedNumberedReference", "no group has that number"),
    MALFORMED_NAMED_REFERENCE("MalformedNamedReference", "\\k needs a name such as <name>"),
    UNESCAPED_ENDING_BACKSLASH("UnescapedEndingBackslash", "nothing follows the last backslash"),
    UNTERMINATED_COMMENT("UnterminatedComment", "the comment is not closed"),
    INVALID_GROUPING_CONSTRUCT("InvalidGroupingConstruct", "there is no such group"),
    ALTERNATION_HAS_NAMED_CAPTURE("AlternationHasNamedCapture", "a condition captures nothing by name"),
    ALTERNATION_HAS_COMMENT("AlternationHasComment", "a condition is no comment"),
    ALTERNATION_HAS_MALFORMED_REFERENCE("AlternationHasMalformedReference", "the condition's number is not closed"),
    ALTERNATION_HAS_UNDEFINED_REFERENCE("AlternationHasUndefinedReference", "no group has the condition's number"),
    CAPTURE_GROUP_NAME_INVALID("CaptureGroupNameInvalid", "a group's name is word characters, none a digit first"),
    CAPTURE_GROUP_OF_ZERO("CaptureGroupOfZero", "group 0 is the whole match"),
    UNTERMINATED_BRACKET("UnterminatedBracket", "the bracket is not closed"),
    EXCLUSION_GROUP_NOT_LAST("ExclusionGroupNotLast", "a subtraction is the last thing in a class"),
    REVERSED_CHARACTER_RANGE("ReversedCharacterRange", "the range runs backwards"),
    SHORTHAND_CLASS_IN_CHARACTER_RANGE("ShorthandClassInCharacterRange", "a range cannot end with a class"),
    INSUFFICIENT_CLOSING_PARENTHESES("InsufficientClosingParentheses", "a closing parenthesis is missing"),
    REVERSED_QUANTIFIER_RANGE("ReversedQuantifierRange", "the quantifier's limits are reversed"),
    NESTED_QUANTIFIERS_NOT_PARENTHESIZED("NestedQuantifiersNotParenthesized", "a quantifier follows another"),
    QUANTIFIER_AFTER_NOTHING("QuantifierAfterNothing", "the quantifier follows nothing"),
    INSUFFICIENT_OPENING_PARENTHESES("InsufficientOpeningParentheses", "an opening parenthesis is missing");

    private final String dotNetName;
    private final String sentence;

    RegexParseError(String dotNetName, String sentence) {
        this.dotNetName = dotNetName;
        this.sentence = sentence;
    }

    public String dotNetName() {
        return dotNetName;
    }

    String sentence() {
        return sentence;
    }
}
