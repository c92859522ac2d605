package mediashell.language.ast;

/** How a string is quoted; spelled as in System.Management.Automation.Language.StringConstantType. */
public enum StringConstantType {
    SingleQuoted,
    SingleQuotedHereString,
    DoubleQuoted,
    DoubleQuotedHereString,
    BareWord
}
