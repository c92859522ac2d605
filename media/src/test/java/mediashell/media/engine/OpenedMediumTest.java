package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.TreeFile;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of discs read as one medium. */
class OpenedMediumTest {

    private static final int SIZE = 1_000_000;
    private static final long CAPACITY = 3_500_000;

    @TempDir
    Path folder;

    private Path media;
    private BuildRequest request;
    private List<Path> discs;

    @BeforeEach
    void makeSet() throws IOException {
        SampleMedium sample = SampleMedium.in(folder);
        media = Files.createDirectory(folder.resolve("media"));
        MediaPlan plan =
                sample.plan(Carrier.ISO, CAPACITY, List.of(content("LAB00021", 'a'), content("LAB00022", 'b')));
        request = sample.request(plan, "media/m.iso", BuildObserver.SILENT);
        discs = MediaBuilder.build(request).volumes().stream()
                .map(BuiltVolume::file)
                .toList();
    }

    private static PlannedContent content(String id, char fill) {
        byte[] bytes = new byte[SIZE];
        Arrays.fill(bytes, (byte) fill);
        TreeFile file = new TreeFile(fill + ".bin", ContentSource.ofBytes(id, bytes), SampleMedium.INSTANT, 0, null);
        return new PlannedContent(id, "Package", id, "1", List.of(file));
    }

    @Test
    void theDiscsAreOneTreeInWhateverOrderTheyAreGiven() throws IOException {
        try (OpenedMedium medium = OpenedMedium.open(discs.reversed())) {
            assertEquals(
                    List.of(1, 2),
                    medium.discs().stream().map(MediumDisc::number).toList());
            assertEquals(List.of("LAB00021", "LAB00022"), medium.describe(null).contentIds());
            try (var in = medium.volume().open("sms/pkg/lab00022/B.BIN")) {
                assertEquals(SIZE, in.readAllBytes().length);
            }
        }
    }

    @Test
    void folderAndNameStandForTheSet() throws IOException {
        assertEquals(List.of(discs), sorted(MediumPaths.group(List.of(media))));
        assertEquals(List.of(discs), MediumPaths.group(List.of(media.resolve("m.iso"))));
    }

    @Test
    void discsGivenTogetherAreOneMedium() throws IOException {
        Path other = Files.copy(folder.resolve("boot.wim"), media.resolve("other.wim"));

        assertEquals(
                List.of(discs, List.of(other)), MediumPaths.group(List.of(discs.getFirst(), other, discs.getLast())));
        assertEquals(List.of(List.of(discs.getLast())), MediumPaths.group(List.of(discs.getLast())));
    }

    @Test
    void theWholeSetIsVerified() throws IOException {
        verify(discs, request.signingKey().getPublic());
    }

    @Test
    void aMissingDiscIsTold() throws IOException {
        try (OpenedMedium medium = OpenedMedium.open(List.of(discs.getLast()))) {
            assertEquals(List.of(1), medium.missing());
        }
    }

    @Test
    void anotherKeyIsNotTrusted() throws Exception {
        PublicKey other =
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPublic();
        assertFails(discs, other, "another key");
    }

    @Test
    void damageOnALaterDiscIsFound() throws IOException {
        damage(discs.getLast());
        assertFails(discs, null, "SMS/PKG/LAB00022/b.bin");
    }

    @Test
    void aSetExpandsIntoOneFolder() throws IOException {
        Path target = folder.resolve("tree");
        try (OpenedMedium medium = OpenedMedium.open(discs)) {
            MediumExpansion.expand(medium, target, BuildObserver.SILENT);
        }
        assertEquals(SIZE, Files.size(target.resolve("SMS/PKG/LAB00021/a.bin")));
        assertEquals(SIZE, Files.size(target.resolve("SMS/PKG/LAB00022/b.bin")));
        verify(List.of(target), null);
    }

    @Test
    void anExpandedSetIsVerifiedAgainstTheManifestOfEveryDisc() throws IOException {
        Path target = expanded("tree");
        verify(List.of(target), request.signingKey().getPublic());
        try (OpenedMedium medium = OpenedMedium.open(List.of(target))) {
            assertEquals(
                    List.of("Sample Medium", "Sample Medium 2"),
                    medium.discs().stream().map(disc -> disc.volume().label()).toList());
            assertEquals(1, medium.drives().size());
        }
        Files.write(target.resolve("SMS/PKG/LAB00022/b.bin"), new byte[SIZE]);
        assertFails(List.of(target), null, "SMS/PKG/LAB00022/b.bin");
    }

    @Test
    void aManifestOfALaterDiscThatWasChangedIsFound() throws IOException {
        Path target = expanded("tree");
        Path manifest = target.resolve("SMS/data/Discs/2/SMS/data/Manifest.txt");
        Files.writeString(manifest, Files.readString(manifest).replace("Sample", "Simple"));
        assertFails(List.of(target), null, "signature");
    }

    @Test
    void anExpandedSetExpandsAgain() throws IOException {
        Path first = expanded("tree");
        Path again = folder.resolve("again");
        try (OpenedMedium medium = OpenedMedium.open(List.of(first))) {
            MediumExpansion.expand(medium, again, BuildObserver.SILENT);
        }
        verify(List.of(again), null);
    }

    @Test
    void theSameMediumOnAnotherCarrierIsNoDifference() throws IOException {
        SampleMedium sample = SampleMedium.reopen(folder);
        MediumSummary set = summary(discs);
        assertEquals(List.of(), MediumComparison.of(set, summary(List.of(expanded("tree")))));
        for (Carrier carrier : List.of(Carrier.ISO, Carrier.ISO_BRIDGE, Carrier.FOLDER, Carrier.STICK_IMAGE)) {
            MediaPlan plan =
                    sample.plan(carrier, MediaPlan.UNLIMITED, request.plan().contents());
            Path file = MediaBuilder.build(sample.request(plan, "on-" + carrier, BuildObserver.SILENT))
                    .file();
            assertEquals(List.of(), MediumComparison.of(set, summary(List.of(file))), carrier::toString);
        }
    }

    private static MediumSummary summary(List<Path> volumes) throws IOException {
        try (OpenedMedium medium = OpenedMedium.open(volumes)) {
            return MediumSummary.of(medium, new char[0]);
        }
    }

    private Path expanded(String name) throws IOException {
        Path target = folder.resolve(name);
        try (OpenedMedium medium = OpenedMedium.open(discs)) {
            MediumExpansion.expand(medium, target, BuildObserver.SILENT);
        }
        return target;
    }

    @Test
    void aSetWithoutAllDiscsIsNotExpanded() throws IOException {
        Path target = folder.resolve("tree");
        try (OpenedMedium medium = OpenedMedium.open(discs.subList(0, 1))) {
            MediaException thrown = assertThrows(
                    MediaException.class, () -> MediumExpansion.expand(medium, target, BuildObserver.SILENT));
            assertEquals(MediaErrorCode.ENTRY_NOT_FOUND, thrown.code());
        }
        assertTrue(Files.notExists(target));
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        try (OpenedMedium medium = OpenedMedium.open(discs)) {
            MediaException thrown = assertThrows(
                    MediaException.class, () -> MediumExpansion.expand(medium, media, BuildObserver.SILENT));
            assertEquals(MediaErrorCode.TARGET_UNUSABLE, thrown.code());
        }
    }

    @Test
    void damageIsNotExpanded() throws IOException {
        damage(discs.getLast());
        try (OpenedMedium medium = OpenedMedium.open(discs)) {
            MediaException thrown = assertThrows(
                    MediaException.class,
                    () -> MediumExpansion.expand(medium, folder.resolve("tree"), BuildObserver.SILENT));
            assertEquals(MediaErrorCode.VERIFICATION_FAILED, thrown.code());
        }
        assertTrue(Files.notExists(folder.resolve("tree")));
    }

    @Test
    void discsOfTwoSetsDoNotMix() throws IOException {
        Files.copy(discs.getFirst(), media.resolve("twice.iso"));
        MediaException thrown = assertThrows(
                MediaException.class, () -> OpenedMedium.open(List.of(discs.getFirst(), media.resolve("twice.iso"))));

        assertEquals(MediaErrorCode.INVALID_PLAN, thrown.code());
    }

    private static void damage(Path disc) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(disc.toFile(), "rw")) {
            file.seek(file.length() - SIZE / 2);
            file.write('?');
        }
    }

    private static List<List<Path>> sorted(List<List<Path>> groups) {
        return groups.stream().map(group -> group.stream().sorted().toList()).toList();
    }

    private static void verify(List<Path> volumes, PublicKey trusted) throws IOException {
        try (OpenedMedium medium = OpenedMedium.open(volumes)) {
            MediumCheck.verify(medium, trusted, BuildObserver.SILENT);
        }
    }

    private static void assertFails(List<Path> volumes, PublicKey trusted, String reason) {
        MediaException thrown = assertThrows(MediaException.class, () -> verify(volumes, trusted));
        assertEquals(MediaErrorCode.VERIFICATION_FAILED, thrown.code());
        assertTrue(thrown.getMessage().contains(reason), thrown.getMessage());
    }
}
