package mediashell.media.engine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;

/**
 * A process of its own, with the heap that the test gives it, that builds a medium larger than any heap. Arguments: folder, target name, carrier, and
 * {@code sparse} for 20 GB in files of holes with a mark at their ends, or {@code many} for 300,000 files.
 */
final class LargeBuild {

    static final String MARK = "the end";
    static final int SPARSE_FILES = 5;
    static final long SPARSE_SIZE = 4_000_000_000L;
    static final int MANY_FILES = 300_000;

    static final int IN_FOLDER = 600;

    private LargeBuild() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        SampleMedium sample = SampleMedium.reopen(folder);
        List<TreeFile> files = arguments[3].equals("many") ? many() : sparse(folder);
        List<PlannedContent> contents = List.of(
                SampleMedium.content("LAB00020", "start.cmd", "@echo off"),
                new PlannedContent("LAB00021", "Package", "large", "1", files));
        MediaPlan plan = sample.plan(Carrier.valueOf(arguments[2]), MediaPlan.UNLIMITED, contents);
        MediaBuilder.build(sample.request(plan, arguments[1], BuildObserver.SILENT));
    }

    private static List<TreeFile> sparse(Path folder) throws IOException {
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
            ContentSource source =
                    ContentSource.ofBytes("generated", Integer.toString(i).getBytes());
            files.add(new TreeFile(
                    "folder " + i / IN_FOLDER + "/file number " + i + ".txt", source, SampleMedium.INSTANT, 0, null));
        }
        return files;
    }
}
