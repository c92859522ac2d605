package mediashell.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

import mediashell.authoring.Authored;
import mediashell.authoring.BootableMediaRequest;
import mediashell.authoring.ClientAccess;
import mediashell.authoring.MediaAuthor;
import mediashell.authoring.MediaMode;
import mediashell.authoring.SampleWim;
import mediashell.authoring.UserDeviceAffinity;
import mediashell.authoring.certificate.MediaCertificates;
import mediashell.authoring.finding.Finding;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildRequest;
import mediashell.media.engine.BuildResult;
import mediashell.media.engine.MediaBuilder;
import mediashell.media.engine.MediumDescription;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.MediaIdentity;
import mediashell.site.BootImage;
import mediashell.site.DistributionPoint;
import mediashell.site.ImageDetails;
import mediashell.site.ManagementPoint;
import mediashell.site.PackageDetails;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCatalogs;
import mediashell.site.content.ContentDistributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program of {@code docs/how-to/make-media-from-java.md}: a site, a wish, a plan, a medium. */
final class BootableMediaExampleTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aJavaProgramMakesAMedium() throws Exception {
        try (SiteCatalog catalog = SiteCatalogs.embedded(folder.resolve("site.db"))) {
            fill(catalog);

            MediaIdentity identity = new MediaIdentity(UUID.randomUUID(), new byte[32], NOW, "Example 1.0");
            ClientAccess access = new ClientAccess(
                    MediaMode.DYNAMIC,
                    List.of("mp01.lab.example"),
                    MediaCertificates.selfSigned(identity, null, null),
                    true,
                    UserDeviceAffinity.DO_NOT_ALLOW);
            Path target = folder.resolve("boot.iso");
            BootableMediaRequest wish = BootableMediaRequest.of("LAB", "LAB00001", access)
                    .label("Example")
                    .target(target)
                    .build();

            Authored answer = new MediaAuthor(catalog).plan(wish, identity);
            assertFalse(
                    answer.hasErrors(),
                    () -> String.join(
                            "\n", answer.findings().stream().map(Finding::text).toList()));

            KeyPair signingKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            BuildResult built = MediaBuilder.build(new BuildRequest(
                    answer.plan().orElseThrow(), target, signingKey, MediaLog.SILENT, BuildObserver.SILENT));

            try (OpenedMedium medium = OpenedMedium.open(List.of(built.file()))) {
                assertEquals("BootMedia", medium.describe(null).mediaType());
                assertEquals(
                        MediumDescription.SignatureState.VALID,
                        medium.describe(null).signature());
            }
        }
    }

    private void fill(SiteCatalog catalog) throws Exception {
        Path wim = Files.createFile(folder.resolve("boot.wim"));
        SampleWim.writeBootImage(wim);
        DistributionPoint point = new DistributionPoint(
                "dp01.lab.example", "LAB", "", folder.resolve("dp01").toString());
        ImageDetails image = new ImageDetails(wim.toString(), 1, "x64", "10.0", "");
        BootImage boot = new BootImage(PackageDetails.create("LAB00001", "Boot image", NOW), image, "", false);
        catalog.save(Site.primary("LAB", "Lab", "cm01.lab.example"));
        catalog.save(point);
        catalog.save(new ManagementPoint("mp01.lab.example", "LAB", false));
        catalog.save(boot);
        new ContentDistributor(catalog, InstantSource.fixed(NOW)).distribute(boot, List.of(point));
    }
}
