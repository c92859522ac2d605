package mediashell.language.ast;

/** Properties of token kinds and tokens; spelled as in System.Management.Automation.Language.TokenFlags. */
public enum TokenFlags {
    AssignmentOperator,
    AttributeName,
    BinaryOperator,
    CaseSensitiveOperator,
    CommandName,
    Keyword,
    MemberName,
    PrefixOrPostfixOperator,
    SpecialOperator,
    TernaryOperator,
    TokenInError,
    TypeName,
    UnaryOperator
}
