package mediashell.media.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import mediashell.media.ContentSource;
import mediashell.media.MediaVolume;
import mediashell.media.TreeFile;
import mediashell.media.WriteMonitor;
import mediashell.media.folder.FolderTree;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;
import mediashell.media.rehearsal.MediumRehearsal;
import mediashell.media.rehearsal.RehearsalMachine;
import mediashell.media.rehearsal.RehearsalStep;
import mediashell.media.wim.CaptureEntry;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.FolderCapture;
import mediashell.media.wim.ImageDescription;
import mediashell.media.wim.WimOptions;
import mediashell.media.wim.WimReader;
import mediashell.media.wim.WimVolume;
import mediashell.media.wim.WimWriter;

/**
 * A process of its own, with the heap that the test gives it, that does one thing with a medium larger than any heap. Arguments: the work, the
 * folder, and what the work needs.
 */
final class LargeWork {

    static final String MARK = "the end";
    static final int SPARSE_FILES = 5;
    static final long SPARSE_SIZE = 4_000_000_000L;
    static final int MANY_FILES = 300_000;
    static final int IN_FOLDER = 600;
    static final String MEDIUM = "medium";

    private final Path folder;

    private LargeWork(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        LargeWork work = new LargeWork(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "build" -> work.build(Carrier.valueOf(arguments[2]), Long.parseLong(arguments[3]), arguments[4]);
            case "describe" -> work.describe();
            case "check" -> work.check();
            case "compare" -> work.compare();
            case "expand" -> work.expand();
            case "rehearse" -> work.rehearse();
            case "capture" -> work.capture(arguments[2]);
            case "read-wim" -> work.readWim();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.println(peakKibibytes());
    }

    /** Linux's own count of the most memory that the process ever had. */
    private static String peakKibibytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void build(Carrier carrier, long capacity, String shape) throws IOException {
        SampleMedium sample = SampleMedium.reopen(folder);
        List<PlannedContent> contents = List.of(
                SampleMedium.content("LAB00020", "start.cmd", "@echo off"),
                new PlannedContent("LAB00021", "Package", "large", "1", files(shape)));
        MediaPlan plan = sample.plan(carrier, capacity, contents);
        if (carrier == Carrier.WIM) {
            sample.prestaged();
            plan = sample.prestaged(plan);
        }
        MediaBuilder.build(sample.request(plan, MEDIUM, BuildObserver.SILENT));
    }

    private List<TreeFile> files(String shape) throws IOException {
        return switch (shape) {
            case "many" -> many();
            case "sparse" -> sparse();
            default -> FolderTree.of(folder.resolve(shape)).files();
        };
    }

    private List<TreeFile> sparse() throws IOException {
        List<TreeFile> files = new ArrayList<>();
        for (int i = 0; i < SPARSE_FILES; i++) {
            Path source = folder.resolve("source" + i);
            if (Files.notExists(source)) {
                try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "rw")) {
                    file.seek(SPARSE_SIZE - MARK.length());
                    file.writeBytes(MARK);
                }
            }
            files.add(new TreeFile("part" + i, ContentSource.ofFile(source), SampleMedium.INSTANT, 0, null));
        }
        return files;
    }

    private static List<TreeFile> many() {
        List<TreeFile> files = new ArrayList<>(MANY_FILES);
        for (int i = 0; i < MANY_FILES; i++) {
            files.add(new TreeFile(manyPath(i), new Generated(i), SampleMedium.INSTANT, 0, null));
        }
        return files;
    }

    /** A file that holds its number as text. */
    private record Generated(int number) implements ContentSource {

        @Override
        public long size() {
            return bytes().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        private byte[] bytes() {
            return Integer.toString(number).getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public String describe() {
            return "file " + number;
        }
    }

    static String manyPath(int number) {
        return "folder " + number / IN_FOLDER + "/file number " + number + ".txt";
    }

    private OpenedMedium open() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return OpenedMedium.open(
                    children.filter(each -> each.getFileName().toString().startsWith(MEDIUM))
                            .toList());
        }
    }

    private void describe() throws IOException {
        try (OpenedMedium medium = open()) {
            MediumDescription description = medium.describe(null);
            require(description.signature() == MediumDescription.SignatureState.VALID, "the signature holds");
            require(description.manifest().files().size() > SPARSE_FILES, "the manifest lists files");
        }
    }

    private void check() throws IOException {
        try (OpenedMedium medium = open()) {
            MediumCheck.verify(medium, SampleMedium.key().getPublic(), BuildObserver.SILENT);
        }
    }

    private void compare() throws IOException {
        try (OpenedMedium one = open();
                OpenedMedium other = open()) {
            char[] none = null;
            List<MediumDifference> differences =
                    MediumComparison.of(MediumSummary.of(one, none), MediumSummary.of(other, none));
            require(differences.isEmpty(), "a medium is like itself");
        }
    }

    private void expand() throws IOException {
        try (OpenedMedium medium = open()) {
            require(
                    MediumExpansion.expand(medium, folder.resolve("copy"), BuildObserver.SILENT)
                                    .files()
                            > 0,
                    "copied");
        }
    }

    private void rehearse() throws IOException {
        try (OpenedMedium medium = open()) {
            List<RehearsalStep> steps =
                    MediumRehearsal.run(medium, null, RehearsalMachine.at(SampleMedium.INSTANT), BuildObserver.SILENT);
            require(
                    steps.getLast().name().equals("Hashes")
                            && steps.getLast().outcome() == RehearsalStep.Outcome.PASSED,
                    steps.toString());
        }
    }

    private void capture(String shape) throws IOException {
        List<CaptureEntry> entries = shape.equals("tree")
                ? FolderCapture.of(folder.resolve(shape))
                : files(shape).stream().map(CaptureEntry::file).toList();
        try (FileChannel channel = FileChannel.open(
                        folder.resolve(MEDIUM),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
                WimWriter writer = WimWriter.create(
                        channel, new WimOptions(CompressionType.XPRESS, WimOptions.guidOf(new byte[32], MEDIUM)))) {
            writer.capture(entries, new ImageDescription("Large", "", SampleMedium.INSTANT), WriteMonitor.SILENT);
            writer.finish(false);
        }
    }

    private void readWim() throws IOException {
        try (WimReader reader = WimReader.open(folder.resolve(MEDIUM))) {
            reader.checkIntegrity();
            WimVolume image = reader.volume(1);
            require(count(image, "") > 0, "the image holds files");
        }
    }

    private static long count(MediaVolume volume, String directory) throws IOException {
        long files = 0;
        for (var entry : volume.list(directory)) {
            if (entry.directory()) {
                files += count(volume, entry.path());
            } else {
                try (InputStream in = volume.open(entry.path())) {
                    in.skipNBytes(entry.size());
                    files++;
                }
            }
        }
        return files;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError("expected: " + what);
        }
    }
}
