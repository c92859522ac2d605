package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import mediashell.automation.values.TypedArray;

/** Hands on items one by one, in arrays of some size, or all in one array. */
final class LineBlocks {

    private final long size;
    private final Consumer<Object> sink;
    private final List<Object> block = new ArrayList<>();

    /** @param size 1 for single items, 0 for one array of all */
    LineBlocks(long size, Consumer<Object> sink) {
        this.size = size;
        this.sink = sink;
    }

    void add(Object item) {
        if (size == 1) {
            sink.accept(item);
            return;
        }
        block.add(item);
        if (block.size() == size) {
            finish();
        }
    }

    void finish() {
        if (!block.isEmpty()) {
            sink.accept(TypedArray.ofObjects(block));
            block.clear();
        }
    }
}
