package mediashell.automation.values;

import java.util.Comparator;
import java.util.List;

/**
 * The introspective sort of .NET's arrays and lists: up to three items by exchanges, up to sixteen by insertion, more by partitions around a median
 * of three, which become a heap when they degenerate. Which pairs are compared, and in which order, decides the result where an order
 * contradicts itself, as PowerShell's does between texts and numbers.
 */
public final class IntroSort {
    private static final int SMALL = 16;

    private IntroSort() {}

    /** Sorts in place. Ties need not keep their order; an order without ties is the caller's business. */
    public static <T> void sort(List<T> items, Comparator<? super T> order) {
        if (items.size() > 1) {
            int depth = 2 * (32 - Integer.numberOfLeadingZeros(items.size()));
            new Run<>(items, order).sort(0, items.size(), depth);
        }
    }

    private record Run<T>(List<T> items, Comparator<? super T> order) {

        void sort(int from, int to, int depth) {
            int end = to;
            int left = depth;
            while (end - from > 1) {
                if (end - from <= SMALL) {
                    sortFew(from, end);
                    return;
                }
                if (left-- == 0) {
                    heapSort(from, end - from);
                    return;
                }
                int pivot = partition(from, end - 1);
                sort(pivot + 1, end, left);
                end = pivot;
            }
        }

        private void sortFew(int from, int end) {
            switch (end - from) {
                case 2 -> exchangeIfGreater(from, from + 1);
                case 3 -> {
                    exchangeIfGreater(from, from + 1);
                    exchangeIfGreater(from, from + 2);
                    exchangeIfGreater(from + 1, from + 2);
                }
                default -> insert(from, end);
            }
        }

        private void insert(int from, int end) {
            for (int i = from + 1; i < end; i++) {
                T item = items.get(i);
                int place = i;
                while (place > from && order.compare(item, items.get(place - 1)) < 0) {
                    items.set(place, items.get(place - 1));
                    place--;
                }
                items.set(place, item);
            }
        }

        private int partition(int low, int high) {
            int middle = low + (high - low >> 1);
            exchangeIfGreater(low, middle);
            exchangeIfGreater(low, high);
            exchangeIfGreater(middle, high);
            T pivot = items.get(middle);
            exchange(middle, high - 1);
            int left = low;
            int right = high - 1;
            while (left < right) {
                do {
                    left++;
                } while (left < high && order.compare(items.get(left), pivot) < 0);
                do {
                    right--;
                } while (right > low && order.compare(pivot, items.get(right)) < 0);
                if (left < right) {
                    exchange(left, right);
                }
            }
            if (left != high - 1) {
                exchange(left, high - 1);
            }
            return left;
        }

        private void heapSort(int from, int count) {
            for (int i = count / 2; i >= 1; i--) {
                sink(from, i, count);
            }
            for (int last = count; last > 1; last--) {
                exchange(from, from + last - 1);
                sink(from, 1, last - 1);
            }
        }

        private void sink(int from, int start, int count) {
            T item = items.get(from + start - 1);
            int parent = start;
            while (parent <= count / 2) {
                int child = 2 * parent;
                if (child < count && order.compare(items.get(from + child - 1), items.get(from + child)) < 0) {
                    child++;
                }
                if (order.compare(item, items.get(from + child - 1)) >= 0) {
                    break;
                }
                items.set(from + parent - 1, items.get(from + child - 1));
                parent = child;
            }
            items.set(from + parent - 1, item);
        }

        private void exchangeIfGreater(int first, int second) {
            if (order.compare(items.get(first), items.get(second)) > 0) {
                exchange(first, second);
            }
        }

        private void exchange(int first, int second) {
            T item = items.get(first);
            items.set(first, items.get(second));
            items.set(second, item);
        }
    }
}
