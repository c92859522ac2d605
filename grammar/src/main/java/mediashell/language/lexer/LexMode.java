package mediashell.language.lexer;

/**
 * What a token is read as. The parser's rule decides (see {@link RuleModes}); a token that was looked at in one mode and is
 * needed in another is read again.
 */
enum LexMode {
    /** Whatever token is already looked at; else as the calling rule. */
    KEEP,
    /** As the calling rule. */
    INHERIT,

    // Where a pipeline or a statement may begin: words are commands, values are expressions.
    /** The top of a script block: also {@code using}, {@code param} and named blocks. */
    BODY,
    /** The top of a script block behind {@code param}: named blocks. */
    BLOCKS,
    /** A statement in a list; skips new lines and semicolons. */
    STATEMENT,
    /** A statement behind an equals sign; skips new lines. */
    ASSIGNED,
    /** An element of a pipeline; skips new lines, knows no keywords. */
    ELEMENT,
    /** A pipeline that may be absent, behind {@code return}; skips nothing. */
    RETURNED,

    // Within expressions.
    /** An operand: dashes are signs, letters are nothing. */
    OPERAND,
    /** Behind an operand: dashes are operators. */
    OPERATOR,
    /** Directly behind a value: member access and index, only without a blank. */
    POSTFIX,
    /** Directly behind a member's name: an argument list or type arguments. */
    CALL,
    /** Behind a type in brackets: member access, an operand to cast, or an operator. */
    AFTER_TYPE,
    /** A member's name. */
    MEMBER,
    /** The key of a hashtable entry, or the closing brace; skips new lines and semicolons. */
    KEY,

    // Within commands.
    /** An argument of a command. */
    ARGUMENT,
    /** The operator between two pipelines or elements; a leading one may stand on the next line. */
    PIPE,
    /** The end of a pipeline. */
    END,
    /** The end of a statement that needs no mark. */
    ANY_END,
    /** The name of a function. */
    FUNCTION,
    /** What a {@code using} statement brings in. */
    USING_KIND,
    /** The words of a {@code using} statement. */
    USING,
    /** The end of a line. */
    LINE_END,

    // Types.
    /** A type's name. */
    TYPE,
    /** Behind a type's name: brackets, comma, arguments. */
    TYPE_SUFFIX,

    // Between the parts of a statement: punctuation and the keywords of that statement; skips new lines.
    CLOSE,
    /** The end of a list of statements; skips semicolons too. */
    LIST_END,
    IF_TAIL,
    DO_TAIL,
    TRY_TAIL,
    FOREACH,
    DATA,
    FOR,
    SWITCH,
    /** A clause of {@code switch}, or the closing brace. */
    CLAUSE,
    /** A member of a class, or the closing brace. */
    CLASS_BODY,
    /** The equals sign or the end of a member of a class. */
    MEMBER_END,
    /** The keyword {@code param} behind attributes. */
    PARAM,
    /** The keyword {@code class} or {@code enum} behind attributes. */
    TYPE_KEYWORD,
    /** The argument of an attribute: a name or an expression. */
    ATTRIBUTE_ARGUMENT;

    /** True where a statement of a list may begin. */
    boolean isList() {
        return compareTo(BODY) >= 0 && compareTo(ASSIGNED) <= 0;
    }

    /** True where a statement or pipeline may begin: a token read in one of these suits the others and operands. */
    boolean isStart() {
        return compareTo(BODY) >= 0 && compareTo(RETURNED) <= 0;
    }
}
