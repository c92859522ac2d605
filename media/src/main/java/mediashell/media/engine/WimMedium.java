package mediashell.media.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import mediashell.media.Choice;
import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.manifest.Manifest;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.Prestage;
import mediashell.media.publish.FilePublication;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.CompressionEffort;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimVolume;
import mediashell.media.wim.WimWriter;
import mediashell.media.wim.XmlElement;

/**
 * A prestaged medium: one WIM with one image, the operating system's tree at its root and the medium's files over it (facts/media-format.md
 * §11). Blobs of the operating system are copied as they are stored where their compression allows. Tree and XML elements are ours, as the
 * vendor's are not public.
 */
@Choice(
        number = 8,
        topic = "prestaged media",
        value =
                "One image: the operating system at the root, boot files, SMS and sources\\boot.wim over it; created by and version are elements of the image's XML.")
final class WimMedium implements CarriedMedium {

    private static final String DIRECTORY_LINE = "%12s %s";

    private final BuildRequest request;
    private final MediaPlan plan;
    private final VolumeComposition volume;
    private final PrestagedTree tree;
    private final WimVolume system;
    private final String systemSummary;
    private final long systemSize;

    WimMedium(BuildRequest request, MediumComposition composition) throws IOException {
        this.request = request;
        this.plan = request.plan();
        Prestage prestage = plan.prestage();
        this.system = composition.system();
        this.systemSize = Files.size(prestage.systemWim());
        this.tree = new PrestagedTree(system, withManifest(composition.files()), List.of(MediaPaths.PACKAGES));
        SystemTree summary = tree.summary();
        this.systemSummary = summary.summary();
        this.volume = VolumeComposition.beside(summary, plan, composition, request.signingKey());
    }

    private static List<TreeFile> withManifest(List<TreeFile> files) {
        List<TreeFile> all = new ArrayList<>(files);
        for (String path : List.of(Manifest.PATH, Manifest.SIGNATURE_PATH)) {
            all.add(new TreeFile(path, ContentSource.ofBytes(path, new byte[0]), null, 0, null));
        }
        return all;
    }

    @Override
    public void printLayout(Consumer<String> lines) {
        lines.accept("form: WIM, LZX, one image with an integrity table");
        lines.accept("operating system: " + plan.prestage().packageId() + " image "
                + plan.prestage().systemImage() + ", " + systemSummary);
        volume.files()
                .forEach(file ->
                        lines.accept(DIRECTORY_LINE.formatted(file.source().size(), file.path())));
    }

    @Override
    public long neededBytes() {
        return volume.size() + systemSize;
    }

    @Override
    public Staging stage() throws IOException {
        return new WimStaging(FilePublication.begin(request.target()));
    }

    private List<CaptureEntry> entries() throws IOException {
        List<CaptureEntry> entries = new ArrayList<>(tree.entries());
        int number = 0;
        for (TreeFile file : volume.files()) {
            entries.add(CaptureEntry.file(heard(file, number++)));
        }
        for (String directory : volume.directories()) {
            if (entries.stream().noneMatch(entry -> entry.path().equals(directory))) {
                entries.add(CaptureEntry.directory(directory, plan.identity().instant()));
            }
        }
        return entries;
    }

    /** The file with a source that tells its digest, unless the digest is known or comes last. */
    private TreeFile heard(TreeFile file, int number) {
        if (file.sha256() != null || file.source().isLate()) {
            return file;
        }
        if (file.source().size() == 0) {
            String ofNothing = HexFormat.of()
                    .withUpperCase()
                    .formatHex(MediumVerifier.sha256().digest());
            volume.digests().written(number, ofNothing);
        }
        ContentSource heard = new DigestingSource(file.source(), volume.digests(), number);
        return new TreeFile(file.path(), heard, file.modified(), file.attributes(), null);
    }

    private ImageDescription description() {
        Prestage prestage = plan.prestage();
        List<XmlElement> elements = new ArrayList<>();
        system.info().element().child("WINDOWS").ifPresent(elements::add);
        elements.add(XmlElement.ofText("DISPLAYNAME", plan.label()));
        addText(elements, "CREATEDBY", prestage.createdBy());
        addText(elements, "VERSION", prestage.version());
        return new ImageDescription(
                plan.label(), prestage.comment(), plan.identity().instant(), elements);
    }

    private static void addText(List<XmlElement> elements, String name, String text) {
        if (!text.isEmpty()) {
            elements.add(XmlElement.ofText(name, text));
        }
    }

    private final class WimStaging implements Staging {

        private final FilePublication publication;

        WimStaging(FilePublication publication) {
            this.publication = publication;
        }

        @Override
        public void write() throws IOException {
            WimOptions options = new WimOptions(
                    CompressionType.LZX,
                    CompressionEffort.FAST,
                    true,
                    WimOptions.guidOf(plan.identity().seed(), "prestaged medium"),
                    Runtime.getRuntime().availableProcessors());
            try (FileChannel channel = FileChannel.open(
                            publication.aside(),
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
                    WimWriter writer = WimWriter.create(channel, options)) {
                writer.capture(
                        entries(), description(), new WriteProgress(request.observer(), volume.size() + systemSize));
                writer.finish(false);
            }
        }

        @Override
        public List<BuiltVolume> verify() throws IOException {
            Path file = publication.aside();
            Manifest manifest = volume.digests().manifest();
            try (WimReader reader = WimReader.open(file)) {
                reader.checkIntegrity();
            }
            String sha256 = MediumVerifier.verifyImage(file, manifest, request.observer());
            return List.of(new BuiltVolume(request.target(), Files.size(file), sha256, manifest));
        }

        @Override
        public void publish() throws IOException {
            publication.publish();
        }

        @Override
        public void close() throws IOException {
            publication.close();
        }
    }
}
