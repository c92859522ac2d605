package mediashell.site.internal.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to this version's schema. The scripts are listed, in order and never edited; Flyway is loaded only
 * when the database is behind the list.
 */
final class SchemaMigration {

    static final List<String> SCRIPTS = List.of("V001__site_catalog.sql", "V002__client_settings.sql");

    private static final String HISTORY = "flyway_schema_history";

    private SchemaMigration() {}

    /** Opens a connection that the caller closes. */
    @FunctionalInterface
    interface Connector {
        Connection connect() throws SQLException;
    }

    static void bringUpToDate(Connector connector, String store) throws SQLException {
        int present = presentVersion(connector);
        if (present > SCRIPTS.size()) {
            throw new SiteException(
                    SiteErrorCode.STORE_TOO_NEW,
                    store,
                    "has schema version " + present + ", this program knows " + SCRIPTS.size()
                            + "; use the newer program that wrote it");
        }
        if (present < SCRIPTS.size()) {
            migrate(connector, store);
        }
    }

    private static int presentVersion(Connector connector) throws SQLException {
        try (Connection connection = connector.connect();
                ResultSet tables = connection.getMetaData().getTables(null, null, HISTORY, null)) {
            return tables.next() ? highestVersion(connection) : 0;
        }
    }

    private static int highestVersion(Connection connection) throws SQLException {
        String sql = "SELECT MAX(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success AND version IS NOT NULL";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void migrate(Connector connector, String store) {
        try {
            Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(new ConnectorDataSource(connector))
                    .resourceProvider(new ListedScripts(SCRIPTS))
                    .javaMigrationClassProvider(List::of)
                    .loggers("slf4j")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new SiteException(
                    SiteErrorCode.STORE_UNAVAILABLE, store, "its schema cannot be updated: " + e.getMessage(), e);
        }
    }
}
