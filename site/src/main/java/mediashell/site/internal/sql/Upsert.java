package mediashell.site.internal.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Inserts a row or replaces the one with the same key; column names come from code, values are bound. */
final class Upsert {

    private final String table;
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Object> columns = new LinkedHashMap<>();

    private Upsert(String table) {
        this.table = table;
    }

    static Upsert into(String table) {
        return new Upsert(table);
    }

    Upsert key(String column, Object value) {
        keys.add(column);
        return set(column, value);
    }

    Upsert set(String column, Object value) {
        columns.put(column, stored(value));
        return this;
    }

    void run(Handle handle) {
        Update update = handle.createUpdate(sql());
        columns.forEach(update::bind);
        update.execute();
    }

    private static Object stored(Object value) {
        return switch (value) {
            case Instant time -> time.toEpochMilli();
            case Boolean flag -> flag ? 1 : 0;
            case null, default -> value;
        };
    }

    private String sql() {
        String names = String.join(", ", columns.keySet());
        String values = columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        String changes = columns.keySet().stream()
                .filter(name -> !keys.contains(name))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        String conflict = changes.isEmpty() ? "DO NOTHING" : "DO UPDATE SET " + changes;
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + values + ") ON CONFLICT ("
                + String.join(", ", keys) + ") " + conflict;
    }
}
