package mediashell.media.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class PackedStringsTest {

    @Property(tries = 100)
    void holdWhatAnyListHolds(@ForAll List<@CharRange(from = ' ', to = '\u07FF') String> strings) {
        assertEquals(strings, PackedStrings.copyOf(strings));
    }

    @Test
    void packedStringsAreNotPackedAgain() {
        PackedStrings packed = PackedStrings.copyOf(List.of("a", "", "𝄞"));
        assertSame(packed, PackedStrings.copyOf(packed));
        assertEquals(List.of("a", "", "𝄞"), packed);
    }

    @Test
    void behindTheLastIsNothing() {
        PackedStrings packed = PackedStrings.copyOf(List.of("a"));
        assertThrows(IndexOutOfBoundsException.class, () -> packed.get(1));
    }
}
