package mediashell.language.ast;

import java.math.BigInteger;

/**
 * The value of a literal whose .NET type Java lacks.
 *
 * @param kind {@code byte}, {@code ushort}, {@code uint} or {@code ulong}
 * @param value the value, within that type's range
 */
public record UnsignedLiteral(String kind, BigInteger value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
