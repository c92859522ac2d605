package mediashell.automation.values;

/** System.Byte: an unsigned number of 8 bits. All 256 instances exist once, so they may be compared by identity. */
public final class UInt8 extends Number implements Comparable<UInt8> {

    private static final long serialVersionUID = 1L;
    private static final UInt8[] ALL = all();
    public static final UInt8 MIN_VALUE = ALL[0];
    public static final UInt8 MAX_VALUE = ALL[255];
    private final int value;

    private UInt8(int value) {
        this.value = value;
    }

    private static UInt8[] all() {
        UInt8[] all = new UInt8[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = new UInt8(i);
        }
        return all;
    }

    /** The value with the low 8 bits of the argument. */
    public static UInt8 of(int value) {
        return ALL[value & 0xFF];
    }

    @Override
    public int intValue() {
        return value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public int compareTo(UInt8 other) {
        return value - other.value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return value;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
