package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.List;

import mediashell.media.MediaVolume;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildRequest;
import mediashell.media.engine.BuildResult;
import mediashell.media.engine.MediaBuilder;
import mediashell.media.engine.MediumDescription;
import mediashell.media.engine.MediumReader;
import mediashell.media.image.VolumeDetector;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.SecretRef;
import org.junit.jupiter.api.Test;

/** From the site to the finished disc and back: what the author planned is what a reader finds. */
final class EndToEndTest extends AuthoringTestCase {

    private static final char[] PASSWORD = "Passw0rd".toCharArray();

    @Test
    void aPlannedDiscReadsBack() throws Exception {
        lab.writeBootImage();
        MediaPlan plan = plan(request()
                .label("Lab medium")
                .expiry(LabSite.NOON.plusSeconds(3600))
                .password(new SecretRef(PASSWORD))
                .packages(List.of(LabSite.TOOLS)));

        Path iso = folder.resolve("out.iso");
        BuildResult result = MediaBuilder.build(new BuildRequest(
                plan,
                iso,
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair(),
                MediaLog.SILENT,
                BuildObserver.SILENT));

        try (MediaVolume volume = VolumeDetector.open(result.file())) {
            MediumDescription medium = MediumReader.read(volume, PASSWORD);
            assertEquals("FullMedia", medium.mediaType());
            assertEquals(plan.policyXml(), medium.policyXml());
            assertEquals(LabSite.NOON.plusSeconds(3600), medium.expiry());
            assertTrue(medium.contentIds().containsAll(List.of(LabSite.IMAGE, LabSite.TOOLS, "Content_e.1")));
            try (InputStream in = volume.open("SMS/PKG/" + LabSite.TOOLS + "/sub/b.txt")) {
                assertArrayEquals("bb".getBytes(StandardCharsets.UTF_8), in.readAllBytes());
            }
        }
    }
}
