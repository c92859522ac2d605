package mediashell.media.tree;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list of very many strings in one array of bytes: hundreds of thousands of paths take a third of the room that they take as objects. A
 * string is made each time it is asked for.
 */
public final class PackedStrings extends AbstractList<String> implements RandomAccess {

    private final byte[] text;
    private final int[] ends;

    private PackedStrings(byte[] text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    /** A packed copy; the list itself when it is packed already. */
    public static PackedStrings copyOf(List<String> strings) {
        return strings instanceof PackedStrings packed ? packed : of(strings.size(), strings::get);
    }

    /** Packs strings that are made for it; each is asked for twice, so that the bytes are allocated but once. */
    public static PackedStrings of(int count, IntFunction<String> strings) {
        int bytes = 0;
        for (int i = 0; i < count; i++) {
            bytes = Math.addExact(bytes, strings.apply(i).getBytes(StandardCharsets.UTF_8).length);
        }
        Builder builder = new Builder(count, bytes);
        for (int i = 0; i < count; i++) {
            builder.add(strings.apply(i));
        }
        return builder.build();
    }

    @Override
    public String get(int index) {
        Objects.checkIndex(index, ends.length);
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(text, start, ends[index] - start, StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return ends.length;
    }

    /** Collects strings in their order. */
    public static final class Builder {

        private static final int FEW = 16;
        private static final int SHORT = 1024;

        private byte[] text;
        private int[] ends;
        private int count;
        private int used;

        public Builder() {
            this(FEW, SHORT);
        }

        private Builder(int expected, int bytes) {
            text = new byte[bytes];
            ends = new int[expected];
        }

        public Builder add(String string) {
            byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > text.length - used) {
                text = Arrays.copyOf(text, grown(text.length, Math.addExact(used, bytes.length)));
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, grown(count, count + 1));
            }
            System.arraycopy(bytes, 0, text, used, bytes.length);
            used += bytes.length;
            ends[count++] = used;
            return this;
        }

        /** Half as much again: while it is copied, old and new array are there at once. */
        private static int grown(int now, int needed) {
            return (int) Math.min(Integer.MAX_VALUE - FEW, Math.max(needed, now + (long) now / 2));
        }

        /** The list; the builder is of no use afterwards. */
        public PackedStrings build() {
            return new PackedStrings(
                    used == text.length ? text : Arrays.copyOf(text, used),
                    count == ends.length ? ends : Arrays.copyOf(ends, count));
        }
    }
}
