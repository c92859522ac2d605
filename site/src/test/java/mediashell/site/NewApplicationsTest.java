package mediashell.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewApplicationsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID GUID = UUID.fromString("3f1c77ce-0d1b-4f37-9b0e-6a41c1d7a6b2");

    @TempDir
    Path folder;

    @Test
    void anApplicationComesWithItsContentPackage() {
        try (SiteCatalog catalog = SiteCatalogs.embedded(folder.resolve("site.db"))) {
            Site site = Site.primary("ABC", "Lab", "cm01");
            NewApplications applications = new NewApplications(catalog, site);
            Application made = applications.create("Editor", "", "Contoso", "1.0", GUID, NOON);
            Application revised =
                    applications.addDeploymentType(made, "Setup", "Script", "\\\\srv\\e", "setup", "", GUID, NOON);

            assertInstanceOf(
                    ContentPackage.class, catalog.findPackage("ABC00001").orElseThrow());
            assertEquals(ModelNames.scopeId(site) + "/Application_" + GUID, revised.modelName());
            assertEquals(2, revised.revision());
            assertEquals(
                    "Content_" + GUID + ".1",
                    revised.deploymentTypes().getFirst().contentId());
            assertEquals(revised, catalog.applications().getFirst());
            SiteException e = assertThrows(
                    SiteException.class, () -> applications.create("EDITOR", "", "", "", UUID.randomUUID(), NOON));
            assertEquals(SiteErrorCode.OBJECT_EXISTS, e.code());
        }
    }
}
