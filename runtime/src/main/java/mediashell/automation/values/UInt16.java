package mediashell.automation.values;

/** System.UInt16: an unsigned number of 16 bits. */
public final class UInt16 extends Number implements Comparable<UInt16> {

    public static final UInt16 MIN_VALUE = new UInt16(0);
    public static final UInt16 MAX_VALUE = new UInt16(0xFFFF);
    private static final long serialVersionUID = 1L;
    private final int bits;

    private UInt16(int bits) {
        this.bits = bits;
    }

    /** The value with the low 16 bits of the argument. */
    public static UInt16 of(int value) {
        return new UInt16(value & 0xFFFF);
    }

    @Override
    public int intValue() {
        return bits;
    }

    @Override
    public long longValue() {
        return bits;
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
    public int compareTo(UInt16 other) {
        return Long.compare(longValue(), other.longValue());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UInt16 number && number.bits == bits;
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
