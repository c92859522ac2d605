package mediashell.site.internal.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.internal.ExclusiveLock;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteConfig;

/** Where connections to a catalogue's database come from; migrates the database before the first is handed out. */
public abstract sealed class SqlStore implements ConnectionFactory {

    private boolean ready;

    /** An SQLite file: write-ahead log, writers wait for each other, write locks taken at the start of a transaction. */
    public static SqlStore sqlite(Path file) {
        return new SqliteStore(file.toAbsolutePath());
    }

    /** A PostgreSQL database; its password stays in this object only. */
    public static SqlStore postgresql(String url, String user, char[] password) {
        return new PostgresqlStore(url, user, password);
    }

    @Override
    public final synchronized Connection openConnection() throws SQLException {
        if (!ready) {
            prepare();
            ready = true;
        }
        return connect();
    }

    abstract Connection connect() throws SQLException;

    abstract void prepare() throws SQLException;

    /** The place of the data for messages, without secrets. */
    abstract String describe();

    private static final class SqliteStore extends SqlStore {

        private static final int BUSY_TIMEOUT_MILLIS = 30_000;

        private final Path file;

        SqliteStore(Path file) {
            this.file = file;
        }

        @Override
        void prepare() throws SQLException {
            try {
                Files.createDirectories(file.getParent());
                try (ExclusiveLock _ = ExclusiveLock.acquire(file.resolveSibling(file.getFileName() + ".lock"))) {
                    SchemaMigration.bringUpToDate(this::connect, describe());
                }
            } catch (IOException e) {
                throw new SiteException(
                        SiteErrorCode.STORE_UNAVAILABLE,
                        describe(),
                        "the catalogue's folder cannot be made or written: " + e.getMessage(),
                        e);
            }
        }

        @Override
        Connection connect() throws SQLException {
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
            config.enforceForeignKeys(true);
            return config.createConnection("jdbc:sqlite:" + file);
        }

        @Override
        String describe() {
            return file.toString();
        }
    }

    private static final class PostgresqlStore extends SqlStore {

        private final String url;
        private final Properties login = new Properties();

        PostgresqlStore(String url, String user, char[] password) {
            this.url = url;
            login.setProperty("user", user);
            if (password != null) {
                login.setProperty("password", new String(password));
            }
        }

        @Override
        void prepare() throws SQLException {
            SchemaMigration.bringUpToDate(this::connect, describe()); // Flyway holds an advisory lock meanwhile
        }

        @Override
        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, login);
        }

        @Override
        String describe() {
            int query = url.indexOf('?');
            return query < 0 ? url : url.substring(0, query);
        }
    }
}
