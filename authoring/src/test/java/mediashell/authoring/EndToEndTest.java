package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.MediaVolume;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.block.ImageSeed;
import mediashell.media.engine.BuildObserver;
import mediashell.media.engine.BuildRequest;
import mediashell.media.engine.BuildResult;
import mediashell.media.engine.MediaBuilder;
import mediashell.media.engine.MediumDescription;
import mediashell.media.engine.MediumReader;
import mediashell.media.image.SampleBootFiles;
import mediashell.media.image.VolumeDetector;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.SecretRef;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimWriter;
import mediashell.site.BootImage;
import org.junit.jupiter.api.Test;

/** From the site to the finished disc and back: what the author planned is what a reader finds. */
final class EndToEndTest extends AuthoringTestCase {

    private static final char[] PASSWORD = "Passw0rd".toCharArray();

    @Test
    void aPlannedDiscReadsBack() throws Exception {
        BootImage boot = lab.catalog.requirePackage(BootImage.class, LabSite.BOOT);
        writeBootImage(lab.catalog.pathMap().resolve(boot.image().path()));
        lab.undistribute(LabSite.BOOT);
        lab.distribute(boot);
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

    private static void writeBootImage(Path file) throws Exception {
        byte[] seed = new byte[32];
        List<CaptureEntry> entries = new ArrayList<>();
        for (Map.Entry<String, ContentSource> each :
                SampleBootFiles.create(LabSite.NOON, new ImageSeed(seed)).entrySet()) {
            entries.add(CaptureEntry.file(new TreeFile(each.getKey(), each.getValue(), LabSite.NOON, 0, null)));
        }
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.READ, StandardOpenOption.WRITE);
                WimWriter writer = WimWriter.create(
                        channel, new WimOptions(CompressionType.XPRESS, WimOptions.guidOf(seed, "boot.wim")))) {
            writer.capture(entries, new ImageDescription("Sample PE", "", LabSite.NOON), WriteMonitor.SILENT);
            writer.boot(1);
            writer.finish(false);
        }
    }
}
