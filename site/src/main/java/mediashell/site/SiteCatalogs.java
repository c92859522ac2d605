package mediashell.site;

import java.nio.file.Path;

import mediashell.site.internal.sql.SqlSiteCatalog;
import mediashell.site.internal.sql.SqlStore;

/** Opens site catalogues: an embedded file, or a PostgreSQL database which several machines share. */
public final class SiteCatalogs {

    private SiteCatalogs() {}

    /** The catalogue in an SQLite file, which is made with its folders on first use. */
    public static SiteCatalog embedded(Path file) {
        return new SqlSiteCatalog(SqlStore.sqlite(file));
    }

    /**
     * The catalogue in a PostgreSQL database, whose tables are made on first use.
     *
     * @param url a JDBC address, for example {@code jdbc:postgresql://host/site}
     * @param password may be null when the server asks for none
     */
    public static SiteCatalog postgresql(String url, String user, char[] password) {
        return new SqlSiteCatalog(SqlStore.postgresql(url, user, password));
    }
}
