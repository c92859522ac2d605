package mediashell.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
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
    void aCatalogueOfAnOlderProgramIsBroughtUpToDate() throws Exception {
        catalog.save(Site.primary("ABC", "Lab", "cm01"));
        catalog.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("deep/site.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM flyway_schema_history WHERE version = '002'");
            statement.execute("DROP TABLE client_settings");
            statement.execute("DROP TABLE unknown_computer");
        }
        try (SiteCatalog again = SiteCatalogs.embedded(folder.resolve("deep/site.db"))) {
            assertEquals(80, again.clientSettings("ABC").httpPort());
            assertEquals("Lab", again.findSite("ABC").orElseThrow().name());
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsATypedError() throws Exception {
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/site.db"), "this is not a database, but text that is long enough");

        SiteException e = assertThrows(SiteException.class, catalog::sites);
        assertEquals(SiteErrorCode.STORE_UNAVAILABLE, e.code());
    }

    @Test
    void secretsAreSealedInTheFile() throws Exception {
        sequencesWithSecretsComeBack();
        catalog.close();

        assertFalse(Files.readString(folder.resolve("deep/site.db"), StandardCharsets.ISO_8859_1)
                .contains("s3cret"));
        Path key = folder.resolve("deep/site.db.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }

    @Test
    void withoutTheKeySecretsStayLocked() throws Exception {
        sequencesWithSecretsComeBack();
        Path key = folder.resolve("deep/site.db.key");
        String right = Files.readString(key);
        Files.writeString(key, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        SiteException wrong = assertThrows(SiteException.class, () -> catalog.findPackage("ABC00071"));
        Files.delete(key);
        SiteException missing = assertThrows(SiteException.class, () -> catalog.findPackage("ABC00071"));
        Files.writeString(key, right);

        assertEquals(SiteErrorCode.SECRETS_LOCKED, wrong.code());
        assertEquals(SiteErrorCode.SECRETS_LOCKED, missing.code());
        assertEquals("Deploy", catalog.findPackage("ABC00071").orElseThrow().name());
    }
}
