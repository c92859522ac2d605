package mediashell.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import mediashell.site.Application;
import mediashell.site.BootImage;
import mediashell.site.ContentPackage;
import mediashell.site.DeploymentType;
import mediashell.site.DistributionPoint;
import mediashell.site.ImageDetails;
import mediashell.site.PackageDetails;
import mediashell.site.PathMapping;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCatalogs;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentDistributorTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    private SiteCatalog catalog;
    private ContentDistributor distributor;
    private DistributionPoint first;
    private DistributionPoint second;

    @BeforeEach
    void makeSite() throws IOException {
        catalog = SiteCatalogs.embedded(folder.resolve("site.db"));
        catalog.save(
                new PathMapping("\\\\srv\\sources", folder.resolve("sources").toString()));
        first = point("dp01");
        second = point("dp02");
        distributor = new ContentDistributor(catalog, InstantSource.fixed(NOON));
        Files.createDirectories(folder.resolve("sources/Tools"));
        Files.writeString(folder.resolve("sources/Tools/a.txt"), "one");
    }

    @Test
    void recordsWhatIsWhere() throws IOException {
        distributor.distribute(tools(), List.of(first, second));

        assertEquals(
                List.of("dp01", "dp02"),
                catalog.distributions("ABC00001").stream()
                        .map(each -> each.serverName())
                        .toList());
        assertEquals(3, catalog.contentVersions("ABC00001").getFirst().size());
        assertEquals(1, catalog.findPackage("ABC00001").orElseThrow().details().packageSize());
        assertTrue(distributor.library(second).holds("ABC00001.1"));
    }

    @Test
    void aSecondPointGetsTheVersionNotTheChangedSource() throws IOException {
        distributor.distribute(tools(), List.of(first));
        Files.writeString(folder.resolve("sources/Tools/a.txt"), "two");
        distributor.distribute(tools(), List.of(second));

        assertEquals(
                distributor.library(first).list("ABC00001.1"),
                distributor.library(second).list("ABC00001.1"));
    }

    @Test
    void updatingReadsTheSourceAgainForAllPoints() throws IOException {
        distributor.distribute(tools(), List.of(first, second));
        Files.writeString(folder.resolve("sources/Tools/a.txt"), "second");
        SitePackage updated = distributor.update(tools());

        assertEquals("ABC00001.2", updated.contentId());
        assertEquals(6, distributor.library(second).list("ABC00001.2").size());
        assertFalse(distributor.library(first).holds("ABC00001.1"));
        assertEquals(2, catalog.distributions("ABC00001").size());
    }

    @Test
    void aBootImageIsOneFileUnderItsOwnName() throws IOException {
        Files.writeString(folder.resolve("sources/winpe.wim"), "wim");
        ImageDetails image = new ImageDetails("\\\\SRV\\Sources\\WINPE.wim", 1, "x64", "", "");
        BootImage boot = new BootImage(PackageDetails.create("ABC00002", "Boot", NOON), image, "", false);
        catalog.save(boot);
        distributor.distribute(boot, List.of(first));

        assertEquals(
                "boot.ABC00002.wim",
                distributor.library(first).list("ABC00002.1").files().getFirst().path());
    }

    @Test
    void anApplicationsContentsGoToItsContentPackage() throws IOException {
        DeploymentType type = new DeploymentType(
                "dt", "Setup", "Script", "Content_x", 1, "\\\\srv\\sources\\Tools", "a", "", List.of());
        Application application =
                new Application("app", 1, 5, "ABC00003", "Editor", "", "", "", NOON, NOON, List.of(type));
        catalog.save(new ContentPackage(PackageDetails.create("ABC00003", "Editor", NOON)));
        catalog.save(application);
        distributor.distribute(application, List.of(first));

        assertEquals(
                List.of("Content_x.1"),
                distributor
                        .library(first)
                        .packageListing("ABC00003")
                        .orElseThrow()
                        .contentIds());
        assertEquals("Content_x.1", catalog.distributions("ABC00003").getFirst().contentId());
    }

    @Test
    void removingTakesContentAndRecordAway() throws IOException {
        distributor.distribute(tools(), List.of(first, second));
        distributor.remove("ABC00001", first);

        assertFalse(distributor.library(first).holds("ABC00001.1"));
        assertTrue(distributor.library(second).holds("ABC00001.1"));
        assertEquals(1, catalog.distributions("ABC00001").size());
    }

    @Test
    void aMissingSourceIsATypedErrorAndRecordsNothing() throws IOException {
        SoftwarePackage object = tools();
        Files.delete(folder.resolve("sources/Tools/a.txt"));
        Files.delete(folder.resolve("sources/Tools"));

        SiteException e = assertThrows(SiteException.class, () -> distributor.distribute(object, List.of(first)));
        assertEquals(SiteErrorCode.SOURCE_MISSING, e.code());
        assertEquals(List.of(), catalog.distributions("ABC00001"));
    }

    private SoftwarePackage tools() {
        return catalog.findPackage("ABC00001").map(SoftwarePackage.class::cast).orElseGet(() -> {
            SoftwarePackage made = new SoftwarePackage(
                    PackageDetails.create("ABC00001", "Tools", NOON).withSourcePath("\\\\srv\\sources\\Tools"));
            catalog.save(made);
            return made;
        });
    }

    private DistributionPoint point(String name) {
        DistributionPoint made = new DistributionPoint(
                name, "ABC", "", folder.resolve(name + "/SCCMContentLib").toString());
        catalog.save(made);
        return made;
    }
}
