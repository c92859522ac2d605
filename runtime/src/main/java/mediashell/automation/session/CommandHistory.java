package mediashell.automation.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import mediashell.automation.values.DateTime;

/**
 * The command lines of a session, oldest first; {@code $MaximumHistoryCount} says how many are kept. Prompts add what their users enter,
 * Add-History what scripts give.
 */
public final class CommandHistory {

    private static final int DEFAULT_CAPACITY = 4096;

    private final ExecutionContext context;
    private final List<HistoryInfo> entries = new ArrayList<>();
    private long lastId;

    private CommandHistory(ExecutionContext context) {
        this.context = context;
    }

    /** The history of a session. */
    public static CommandHistory of(ExecutionContext context) {
        return context.service(CommandHistory.class, CommandHistory::new);
    }

    /**
     * Adds a command line.
     *
     * @param status a name of {@code PipelineState}
     */
    public HistoryInfo add(String commandLine, String status, DateTime start, DateTime end) {
        HistoryInfo entry = new HistoryInfo(++lastId, commandLine, status, start, end);
        entries.add(entry);
        while (entries.size() > capacity()) {
            entries.removeFirst();
        }
        return entry;
    }

    private int capacity() {
        return context.topLevel().value("MaximumHistoryCount") instanceof Integer count && count > 0
                ? count
                : DEFAULT_CAPACITY;
    }

    /** All entries, oldest first. */
    public List<HistoryInfo> entries() {
        return List.copyOf(entries);
    }

    /** The last entries, oldest first. */
    public List<HistoryInfo> newest(int count) {
        return List.copyOf(entries.subList(Math.max(0, entries.size() - count), entries.size()));
    }

    /** Up to {@code count} entries that end with this id, oldest first. */
    public List<HistoryInfo> upTo(long id, int count) {
        List<HistoryInfo> found =
                entries.stream().filter(entry -> entry.id() <= id).toList();
        return found.subList(Math.max(0, found.size() - count), found.size());
    }

    public Optional<HistoryInfo> find(long id) {
        return entries.stream().filter(entry -> entry.id() == id).findFirst();
    }

    /** The newest entry that begins with this text, case ignored as command names ignore it. */
    public Optional<HistoryInfo> findNewest(String start) {
        return entries.reversed().stream()
                .filter(entry -> entry.commandLine().regionMatches(true, 0, start, 0, start.length()))
                .findFirst();
    }

    public void remove(HistoryInfo entry) {
        entries.remove(entry);
    }
}
