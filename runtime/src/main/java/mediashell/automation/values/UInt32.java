package mediashell.automation.values;

/** System.UInt32: an unsigned number of 32 bits, kept as its bits. */
public final class UInt32 extends Number implements Comparable<UInt32> {

    public static final UInt32 MIN_VALUE = new UInt32(0);
    public static final UInt32 MAX_VALUE = new UInt32(-1);
    private static final long serialVersionUID = 1L;
    private final int bits;

    private UInt32(int bits) {
        this.bits = bits;
    }

    /** The value with the low 32 bits of the argument. */
    public static UInt32 of(int value) {
        return new UInt32(value);
    }

    @Override
    public int intValue() {
        return bits;
    }

    @Override
    public long longValue() {
        return bits & 0xFFFFFFFFL;
    }

    @Override
    public float floatValue() {
        return longValue();
    }

    @Override
    public double doubleValue() {
        return longValue();
    }

    @Override
    public int compareTo(UInt32 other) {
        return Long.compare(longValue(), other.longValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UInt32 number && number.bits == bits;
    }

    @Override
    public int hashCode() {
        return bits;
    }

    @Override
    public String toString() {
        return Long.toString(longValue());
    }
}
