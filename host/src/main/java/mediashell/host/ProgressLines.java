package mediashell.host;

import java.util.HashMap;
import java.util.Map;

import mediashell.automation.host.ProgressRecord;

/** Progress for a log file: a line when an activity begins, at each quarter of it, and when it ends. */
final class ProgressLines {

    private static final int QUARTER = 25;
    private static final int BEGUN = -1;

    private final Map<Integer, Integer> quarters = new HashMap<>();

    /** The line to print for a record, or null when it says nothing new. */
    String line(ProgressRecord record) {
        int id = record.activityId();
        if (record.completed()) {
            return quarters.remove(id) == null ? null : record.activity() + ": done";
        }
        int quarter = record.percentComplete() < 0 ? BEGUN : record.percentComplete() / QUARTER;
        Integer before = quarters.put(id, quarter);
        if (before != null && before == quarter) {
            return null;
        }
        String percent = quarter == BEGUN ? "" : record.percentComplete() + " % ";
        return record.activity() + ": " + percent + record.statusDescription();
    }
}
