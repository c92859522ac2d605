package mediashell.language.ast;

/**
 * A string without anything to expand: quoted, here-string or bareword.
 *
 * @see "System.Management.Automation.Language.StringConstantExpressionAst"
 */
public final class StringConstantExpressionAst extends ConstantExpressionAst {
    private final StringConstantType stringConstantType;

    public StringConstantExpressionAst(ScriptExtent extent, String value, StringConstantType stringConstantType) {
        super(extent, value);
        this.stringConstantType = stringConstantType;
    }

    /** The text with escapes resolved. */
    @Override
    public String value() {
        return (String) super.value();
    }

    /** How the string is quoted. */
    public StringConstantType stringConstantType() {
        return stringConstantType;
    }
}
