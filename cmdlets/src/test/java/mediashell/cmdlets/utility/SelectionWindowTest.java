package mediashell.cmdlets.utility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Which of nine numbers Select-Object lets through (recorded in pipeline_cmdlets.expected.txt). */
class SelectionWindowTest {

    private static List<Object> of(SelectionWindow window) {
        List<Object> passed = new ArrayList<>();
        for (int i = 1; i <= 9 && !window.isComplete(); i++) {
            window.add(i, passed::add);
        }
        window.finish(passed::add);
        return passed;
    }

    @Test
    void firstAfterSkip() {
        assertEquals(List.of(3, 4, 5), of(new SelectionWindow(3, -1, 2, 0)));
    }

    @Test
    void bothEndsWithSkipAtTheBeginning() {
        assertEquals(List.of(2, 3, 8, 9), of(new SelectionWindow(2, 2, 1, 0)));
    }

    @Test
    void lastWithSkipCountsFromTheEnd() {
        assertEquals(List.of(6, 7), of(new SelectionWindow(-1, 2, 2, 0)));
    }

    @Test
    void skipLast() {
        assertEquals(List.of(1, 2, 3), of(new SelectionWindow(-1, -1, 0, 6)));
    }

    @Test
    void indexesComeInInputOrderAndEndTheInput() {
        SelectionWindow window = SelectionWindow.atIndexes(new int[] {3, 1});
        assertEquals(List.of(2, 4), of(window));
        assertTrue(window.isComplete());
    }
}
