package mediashell.site;

import java.nio.file.Path;

import mediashell.site.internal.SecretKeyFile;
import mediashell.site.internal.sql.SqlSiteCatalog;
import mediashell.site.internal.sql.SqlStore;

/** Opens site catalogues: an embedded file, or a PostgreSQL database which several machines share. */
public final class SiteCatalogs {

    private SiteCatalogs() {}

    /** The catalogue in an SQLite file, which is made with its folders on first use; its key file lies beside it. */
    public static SiteCatalog embedded(Path file) {
        return embedded(file, file.resolveSibling(file.getFileName() + ".key"));
    }

    /**
     * The catalogue in an SQLite file.
     *
     * @param keyFile seals the passwords and keys of task sequences; made, readable by its owner only, when it is first needed
     */
    public static SiteCatalog embedded(Path file, Path keyFile) {
        return new SqlSiteCatalog(SqlStore.sqlite(file), new SecretKeyFile(keyFile));
    }

    /**
     * The catalogue in a PostgreSQL database, whose tables are made on first use.
     *
     * @param url a JDBC address, for example {@code jdbc:postgresql://host/site}
     * @param password may be null when the server asks for none
     * @param keyFile as for {@link #embedded(Path, Path)}; machines that share the database need the same
     */
    public static SiteCatalog postgresql(String url, String user, char[] password, Path keyFile) {
        return new SqlSiteCatalog(SqlStore.postgresql(url, user, password), new SecretKeyFile(keyFile));
    }
}
