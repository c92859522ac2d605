package mediashell.automation.values;

import java.math.BigInteger;

/** System.UInt64: an unsigned number of 64 bits, kept as its bits. */
public final class UInt64 extends Number implements Comparable<UInt64> {

    public static final UInt64 MIN_VALUE = new UInt64(0);
    public static final UInt64 MAX_VALUE = new UInt64(-1);
    private static final long serialVersionUID = 1L;
    private static final double TWO_TO_64 = 18446744073709551616.0;
    private final long bits;

    private UInt64(long bits) {
        this.bits = bits;
    }

    /** The value with these bits. */
    public static UInt64 of(long bits) {
        return new UInt64(bits);
    }

    public BigInteger toBigInteger() {
        return new BigInteger(toString());
    }

    @Override
    public int intValue() {
        return (int) bits;
    }

    /** The bits, negative for values above 2^63-1. */
    @Override
    public long longValue() {
        return bits;
    }

    @Override
    public float floatValue() {
        return (float) doubleValue();
    }

    @Override
    public double doubleValue() {
        return bits >= 0 ? bits : new BigInteger(toString()).doubleValue();
    }

    /** The value of a double that is known to lie in the range; the fraction is cut. */
    public static UInt64 ofDouble(double value) {
        return new UInt64(value < TWO_TO_64 / 2 ? (long) value : (long) (value - TWO_TO_64 / 2) + Long.MIN_VALUE);
    }

    @Override
    public int compareTo(UInt64 other) {
        return Long.compareUnsigned(bits, other.bits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UInt64 number && number.bits == bits;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(bits);
    }
}
