package mediashell.site.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The current row of a result, read by column name in the store's conventions for times and flags. */
record Row(ResultSet rows) {

    String text(String column) throws SQLException {
        return rows.getString(column);
    }

    int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    long big(String column) throws SQLException {
        return rows.getLong(column);
    }

    boolean flag(String column) throws SQLException {
        return rows.getInt(column) != 0;
    }

    Instant time(String column) throws SQLException {
        return Instant.ofEpochMilli(rows.getLong(column));
    }
}
