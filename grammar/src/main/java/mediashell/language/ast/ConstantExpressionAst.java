package mediashell.language.ast;

/**
 * A constant: a number or a plain string.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/system.management.automation.language.constantexpressionast">ConstantExpressionAst</a>
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
