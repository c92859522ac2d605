package mediashell.cmdlets.management;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** -Filter, -Include and -Exclude. */
class NameFilterTest {

    @Test
    void filterIgnoresCaseAndKnowsNoSets() {
        assertTrue(new NameFilter("*.txt", null, null).accepts("Big.TXT"));
        assertFalse(new NameFilter("a[12].txt", null, null).accepts("a1.txt"));
    }

    @Test
    void excludeBeatsInclude() {
        NameFilter filter = new NameFilter(null, new String[] {"*.log"}, new String[] {"b*"});
        assertTrue(filter.accepts("a.log"));
        assertFalse(filter.accepts("b.log"));
        assertFalse(filter.accepts("a.txt"));
    }
}
