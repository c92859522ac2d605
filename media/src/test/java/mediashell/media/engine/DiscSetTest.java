package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.MediaVolume;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.engine.MediumDescription.SignatureState;
import mediashell.media.image.VolumeDetector;
import mediashell.media.manifest.Manifest;
import mediashell.media.manifest.SetIndex;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sets of discs: what lies where, and that every disc stands for itself. */
class DiscSetTest {

    private static final long CAPACITY = 3_500_000;

    @TempDir
    Path folder;

    private SampleMedium sample;

    @BeforeEach
    void makeBootImage() throws IOException {
        sample = SampleMedium.in(folder);
    }

    @ParameterizedTest
    @EnumSource(names = {"ISO", "ISO_BRIDGE"})
    void everyDiscFitsAndHoldsItsShare(Carrier carrier) throws Exception {
        MediaPlan plan = sample.plan(carrier, CAPACITY, contents());
        BuildResult result = build(plan);

        assertEquals(List.of("m.001.iso", "m.002.iso", "m.003.iso"), names());
        for (BuiltVolume disc : result.volumes()) {
            assertTrue(Files.size(disc.file()) <= CAPACITY, () -> disc.file() + " is too large");
            assertEquals(SignatureState.VALID, signature(disc.file()));
        }
        Set<String> whole = new HashSet<>();
        plan.contents()
                .forEach(content ->
                        content.files().forEach(file -> whole.add("SMS/PKG/" + content.id() + "/" + file.path())));
        Set<String> found = new HashSet<>();
        result.files()
                .map(Manifest.FileLine::path)
                .filter(path -> path.startsWith("SMS/PKG/"))
                .forEach(found::add);
        assertEquals(whole, found);
    }

    @Test
    void theIndexTellsWhereContentsLie() throws Exception {
        BuildResult result = build(sample.plan(Carrier.ISO, CAPACITY, contents()));

        SetIndex index = index(result.volumes().get(1).file());
        assertEquals(2, index.disc());
        assertEquals(List.of("Sample Medium", "Sample Medium 2", "Sample Medium 3"), index.labels());
        assertEquals(List.of(1), index.discsOf("LAB00021"));
        assertEquals(List.of(1, 2, 3), index.discsOf("LAB00022"));
        assertEquals(List.of(3), index.discsOf("LAB00023"));
    }

    @Test
    void theVariablesNameTheLabelsOfTheDiscs() throws Exception {
        BuildResult result = build(sample.plan(Carrier.ISO, CAPACITY, contents()));

        try (MediaVolume volume = VolumeDetector.open(result.file())) {
            List<String> labels = MediumReader.read(volume, null).variables().stream()
                    .filter(variable -> variable.name().startsWith(MediaVariables.DISK_LABEL))
                    .map(MediumDescription.Variable::value)
                    .toList();
            assertEquals(List.of("Sample Medium 2", "Sample Medium 3"), labels);
        }
    }

    @Test
    void theFilesOfThePrestartCommandAreOnTheFirstDisc() throws Exception {
        List<PlannedContent> contents = new ArrayList<>(contents());
        contents.add(content("LAB00020", 1, 500_000));
        BuildResult result = build(sample.plan(Carrier.ISO, CAPACITY, contents));

        assertEquals(List.of(1), index(result.file()).discsOf("LAB00020"));
    }

    @Test
    void aFileLargerThanADiscIsNamed() {
        MediaPlan plan = sample.plan(Carrier.ISO, CAPACITY, List.of(content("LAB00022", 1, 3_400_000)));

        MediaException thrown = assertThrows(MediaException.class, () -> build(plan));
        assertEquals(MediaErrorCode.FILE_TOO_LARGE, thrown.code());
        assertEquals("SMS/PKG/LAB00022/file0.bin", thrown.item());
    }

    @Test
    void anImageIsSplitIntoPartsThatFitADisc() throws Exception {
        Path wim = imageOf(40, 100_000);
        TreeFile file = new TreeFile("install.wim", ContentSource.ofFile(wim), SampleMedium.INSTANT, 0, digest(wim));
        PlannedContent image =
                new PlannedContent("LAB00030", PlannedContent.OPERATING_SYSTEM_IMAGE, "Image", "1", List.of(file));
        BuildResult result = build(sample.plan(Carrier.ISO, CAPACITY, List.of(image)));

        List<String> parts = result.files()
                .map(Manifest.FileLine::path)
                .filter(path -> path.endsWith(".swm"))
                .toList();
        String stem = "SMS/PKG/LAB00030/" + file.sha256();
        assertEquals(List.of(stem + "000.swm", stem + "001.swm"), parts.subList(0, 2));
        assertTrue(Files.size(wim) > CAPACITY);
    }

    @Test
    void aSmallerSetRemovesTheSurplusAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("m.007.iso"), "somebody's own");
        build(sample.plan(Carrier.ISO, CAPACITY, contents()));
        build(sample.plan(Carrier.ISO, MediaPlan.UNLIMITED, contents()));
        assertEquals(List.of("m.007.iso", "m.iso"), names());

        build(sample.plan(Carrier.ISO, CAPACITY, contents()));
        assertEquals(List.of("m.001.iso", "m.002.iso", "m.003.iso", "m.007.iso"), names());
    }

    @Test
    void samePlanSameDiscs() throws Exception {
        MediaPlan plan = sample.plan(Carrier.ISO, CAPACITY, contents());
        BuildRequest first = sample.request(plan, "a.iso", BuildObserver.SILENT);
        BuildRequest second =
                new BuildRequest(plan, folder.resolve("b.iso"), first.signingKey(), first.log(), first.observer());

        assertEquals(digests(MediaBuilder.build(first)), digests(MediaBuilder.build(second)));
    }

    @Test
    void thePreviewShowsAllDiscs() throws Exception {
        List<String> lines = MediaBuilder.preview(
                sample.request(sample.plan(Carrier.ISO, CAPACITY, contents()), "m.iso", BuildObserver.SILENT));

        assertEquals(
                List.of("disc: 1 of 3, m.001.iso", "disc: 2 of 3, m.002.iso", "disc: 3 of 3, m.003.iso"),
                lines.stream().filter(line -> line.startsWith("disc: ")).toList());
    }

    private BuildResult build(MediaPlan plan) throws IOException {
        return MediaBuilder.build(sample.request(plan, "m.iso", BuildObserver.SILENT));
    }

    private static List<String> digests(BuildResult result) {
        return result.volumes().stream().map(BuiltVolume::sha256).toList();
    }

    /** One that fits the first disc, one that fits none, one more. */
    private static List<PlannedContent> contents() {
        return List.of(
                content("LAB00021", 3, 100_000), content("LAB00022", 30, 130_000), content("LAB00023", 20, 40_000));
    }

    private static PlannedContent content(String id, int count, int size) {
        List<TreeFile> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ContentSource source = ContentSource.ofBytes(id + " " + i, random(id.hashCode() + i, size));
            files.add(new TreeFile(
                    (i % 2 == 0 ? "" : "sub/") + "file" + i + ".bin", source, SampleMedium.INSTANT, 0, null));
        }
        return new PlannedContent(id, "Package", id, "1", files);
    }

    private static byte[] random(int seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private Path imageOf(int count, int size) throws IOException {
        List<CaptureEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ContentSource source = ContentSource.ofBytes("file", random(i, size));
            entries.add(CaptureEntry.file(new TreeFile("f" + i, source, SampleMedium.INSTANT, 0, null)));
        }
        Path wim = folder.resolve("install.wim");
        try (FileChannel channel = FileChannel.open(
                        wim, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
                WimWriter writer = WimWriter.create(
                        channel, new WimOptions(CompressionType.XPRESS, WimOptions.guidOf(new byte[32], "image")))) {
            writer.capture(entries, new ImageDescription("Image", "", SampleMedium.INSTANT), WriteMonitor.SILENT);
            writer.finish(false);
        }
        return wim;
    }

    private static String digest(Path file) throws IOException {
        return HexFormat.of().withUpperCase().formatHex(MediumVerifier.sha256().digest(Files.readAllBytes(file)));
    }

    private static SignatureState signature(Path disc) throws IOException {
        try (MediaVolume volume = VolumeDetector.open(disc)) {
            return MediumReader.read(volume, null).signature();
        }
    }

    private static SetIndex index(Path disc) throws IOException {
        try (MediaVolume volume = VolumeDetector.open(disc)) {
            return SetIndex.decode(volume.open(SetIndex.PATH).readAllBytes());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".wim"))
                    .sorted()
                    .toList();
        }
    }
}
