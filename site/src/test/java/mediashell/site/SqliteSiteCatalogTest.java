package mediashell.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteSiteCatalogTest extends SiteCatalogContract {

    @TempDir
    Path folder;

    private SiteCatalog catalog;

    @BeforeEach
    void open() {
        catalog = SiteCatalogs.embedded(folder.resolve("deep/site.db"));
    }

    @Override
    SiteCatalog catalog() {
        return catalog;
    }

    @Test
    void openingMakesNoFile() {
        assertFalse(Files.exists(folder.resolve("deep")));
    }

    @Test
    void twoCataloguesOverOneFileNeverGiveAnIdTwice() {
        SiteCatalog other = SiteCatalogs.embedded(folder.resolve("deep/site.db"));
        Set<String> ids = new ConcurrentSkipListSet<>();
        IntStream.range(0, 40).parallel().forEach(i -> ids.add((i % 2 == 0 ? catalog : other).newPackageId("ABC")));

        assertEquals(40, ids.size());
    }

    @Test
    void aCatalogueOfANewerProgramIsRefused() throws Exception {
        catalog.sites();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("deep/site.db"))) {
            connection.createStatement().execute("UPDATE flyway_schema_history SET version = '999'");
        }
        SiteCatalog again = SiteCatalogs.embedded(folder.resolve("deep/site.db"));

        SiteException e = assertThrows(SiteException.class, again::sites);
        assertEquals(SiteErrorCode.STORE_TOO_NEW, e.code());
    }

    @Test
    void aFileThatIsNoDatabaseIsATypedError() throws Exception {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/site.db"), "this is not a database, but text that is long enough");

        SiteException e = assertThrows(SiteException.class, catalog::sites);
        assertEquals(SiteErrorCode.STORE_UNAVAILABLE, e.code());
    }
}
