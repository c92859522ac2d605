package mediashell.language.ast;

/**
 * A constant: a number or a plain string.
 *
 * @see "System.Management.Automation.Language.ConstantExpressionAst"
 */
public sealed class ConstantExpressionAst extends ExpressionAst permits StringConstantExpressionAst {
    private final Object value;

    public ConstantExpressionAst(ScriptExtent extent, Object value) {
        super(extent);
        this.value = value;
    }

    /** The value: Integer, Long, Double, BigDecimal, BigInteger, Short, Byte, {@link UnsignedLiteral} or String. */
    public Object value() {
        return value;
    }
}
