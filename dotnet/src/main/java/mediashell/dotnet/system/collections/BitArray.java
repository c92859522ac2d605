package mediashell.dotnet.system.collections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetIndexer;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.CollectionValue;

/** System.Collections.BitArray: the lowest bit of the first byte comes first. */
@DotNetType(
        value = "System.Collections.BitArray",
        interfaces = {"System.Collections.ICollection", "System.Collections.IEnumerable", "System.ICloneable"})
public final class BitArray implements CollectionValue {

    private boolean[] bits;

    @DotNetConstructor
    BitArray(int length) {
        this(length, false);
    }

    @DotNetConstructor
    BitArray(int length, boolean defaultValue) {
        if (length < 0) {
            throw new ArgumentRangeException("length", "a length is not negative, but is " + length);
        }
        bits = new boolean[length];
        Arrays.fill(bits, defaultValue);
    }

    @DotNetConstructor
    BitArray(boolean[] values) {
        bits = values.clone();
    }

    @DotNetConstructor
    BitArray(byte[] bytes) {
        bits = new boolean[8 * bytes.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (bytes[i / 8] >> i % 8 & 1) == 1;
        }
    }

    @DotNetConstructor
    BitArray(int[] values) {
        bits = new boolean[32 * values.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (values[i / 32] >> i % 32 & 1) == 1;
        }
    }

    @DotNetConstructor
    BitArray(BitArray bits) {
        this(bits.bits);
    }

    @Override
    @DotNetProperty
    public int count() {
        return bits.length;
    }

    @DotNetProperty
    int length() {
        return bits.length;
    }

    @DotNetProperty
    void length(int value) {
        bits = Arrays.copyOf(bits, value);
    }

    private int checked(int index) {
        if (index < 0 || index >= bits.length) {
            throw new ArgumentRangeException("index", "an index is below " + bits.length + ", but is " + index);
        }
        return index;
    }

    @DotNetIndexer
    boolean item(int index) {
        return bits[checked(index)];
    }

    @DotNetIndexer
    void item(int index, boolean value) {
        bits[checked(index)] = value;
    }

    @DotNetMethod
    boolean get(int index) {
        return bits[checked(index)];
    }

    @DotNetMethod
    void set(int index, boolean value) {
        bits[checked(index)] = value;
    }

    @DotNetMethod
    void setAll(boolean value) {
        Arrays.fill(bits, value);
    }

    @DotNetMethod
    BitArray and(BitArray value) {
        sameLength(value);
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= value.bits[i];
        }
        return this;
    }

    @DotNetMethod
    BitArray or(BitArray value) {
        sameLength(value);
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= value.bits[i];
        }
        return this;
    }

    @DotNetMethod
    BitArray xor(BitArray value) {
        sameLength(value);
        for (int i = 0; i < bits.length; i++) {
            bits[i] ^= value.bits[i];
        }
        return this;
    }

    private void sameLength(BitArray other) {
        if (other.bits.length != bits.length) {
            throw new IllegalArgumentException("Array lengths must be the same.");
        }
    }

    @DotNetMethod
    BitArray not() {
        for (int i = 0; i < bits.length; i++) {
            bits[i] = !bits[i];
        }
        return this;
    }

    @DotNetMethod
    void copyTo(ExecutionContext context, @TypeName("System.Array") Object array, int index) {
        if (array instanceof byte[] bytes) {
            Arrays.fill(bytes, index, index + (bits.length + 7) / 8, (byte) 0);
            for (int i = 0; i < bits.length; i++) {
                bytes[index + i / 8] |= (byte) ((bits[i] ? 1 : 0) << i % 8);
            }
        } else if (array instanceof int[] numbers) {
            Arrays.fill(numbers, index, index + (bits.length + 31) / 32, 0);
            for (int i = 0; i < bits.length; i++) {
                numbers[index + i / 32] |= (bits[i] ? 1 : 0) << i % 32;
            }
        } else if (array instanceof boolean[] flags) {
            System.arraycopy(bits, 0, flags, index, bits.length);
        } else {
            throw new IllegalArgumentException("bits can be copied to bool[], byte[] and int[] only");
        }
    }

    @DotNetMethod
    Object clone(ExecutionContext context) {
        return new BitArray(bits);
    }

    @DotNetMethod
    @TypeName("System.Collections.IEnumerator")
    Object getEnumerator() {
        return Enumerables.enumerator(this);
    }

    @Override
    public Iterator<Object> iterator() {
        List<Object> items = new ArrayList<>();
        for (boolean bit : bits) {
            items.add(bit);
        }
        return items.iterator();
    }
}
