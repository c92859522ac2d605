package mediashell.automation.values;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntroSortTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 16, 17, 100, 5000})
    void sortsAsJavaDoes(int size) {
        Random random = new Random(size);
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(random.nextInt(50));
        }
        List<Integer> expected = new ArrayList<>(items);
        Collections.sort(expected);
        IntroSort.sort(items, Comparator.naturalOrder());
        assertEquals(expected, items);
    }

    /** A pattern that defeats the median of three: the depth runs out and the rest is sorted as a heap. */
    @Test
    void sortsOrganPipes() {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            items.add(i % 2 == 0 ? i : 2000 - i);
        }
        List<Integer> expected = new ArrayList<>(items);
        Collections.sort(expected);
        IntroSort.sort(items, Comparator.naturalOrder());
        assertEquals(expected, items);
    }

    /** First with second, first with third, second with third, each after the exchanges before. */
    @Test
    void threeAreComparedInDotNetsOrder() {
        List<String> pairs = new ArrayList<>();
        List<String> items = new ArrayList<>(List.of("c", "b", "a"));
        IntroSort.sort(items, (x, y) -> {
            pairs.add(x + y);
            return x.compareTo(y);
        });
        assertEquals(List.of("cb", "ba", "cb"), pairs);
    }

    /** Every order ends, also one that calls everything less than everything. */
    @Test
    void endsForAnOrderThatContradictsItself() {
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            items.add(i);
        }
        IntroSort.sort(items, (x, y) -> -1);
        assertEquals(300, items.size());
    }
}
