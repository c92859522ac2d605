package mediashell.media.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.media.Choice;
import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.plan.PlannedContent;
import mediashell.media.wim.WimParts;

/**
 * Replaces WIMs that a carrier cannot hold whole by parts (design §4): an operating system image becomes {@code <HASH>000.swm} and so on, the
 * {@code install.wim} of an upgrade package what Windows Setup looks for. Other WIMs are left alone, since nothing would find their parts.
 *
 * @param largestFile bytes that the carrier holds as one file; larger ones are split
 * @param largestPart bytes of a part
 */
@Choice(
        number = 25,
        topic = "split images",
        value =
                "Only images that a carrier cannot hold whole are split, into parts named by the SHA-256 of the whole; others keep their names.")
record WimSplitting(long largestFile, long largestPart) {

    /** Bytes of a part that every carrier and every tool takes: 4,095 MiB. */
    static final long LARGEST_PART = 4095L << 20;

    private static final String SETUP_STEM = "install";

    WimSplitting {
        largestPart = Math.min(largestPart, LARGEST_PART);
    }

    List<MediumComposition.Content> apply(List<MediumComposition.Content> contents) throws IOException {
        List<MediumComposition.Content> fitting = new ArrayList<>();
        for (MediumComposition.Content content : contents) {
            fitting.add(content.with(files(content)));
        }
        return fitting;
    }

    private List<TreeFile> files(MediumComposition.Content content) throws IOException {
        List<TreeFile> files = new ArrayList<>();
        for (TreeFile file : content.files()) {
            if (isSplit(content.planned(), file)) {
                files.addAll(parts(content.planned().kind(), file));
            } else {
                files.add(file);
            }
        }
        return files;
    }

    private boolean isSplit(PlannedContent content, TreeFile file) {
        boolean tooLarge = file.source().size() > largestFile;
        return tooLarge
                && content.isSplittable(file)
                && file.sha256() != null
                && file.source().file().isPresent();
    }

    private List<TreeFile> parts(String kind, TreeFile file) throws IOException {
        Path wim = file.source().file().orElseThrow();
        String folder =
                file.path().substring(0, file.path().length() - name(file).length());
        List<TreeFile> parts = new ArrayList<>();
        for (ContentSource part : WimParts.split(wim, largestPart)) {
            int number = parts.size() + 1;
            String name = kind.equals(PlannedContent.OPERATING_SYSTEM_IMAGE)
                    ? WimParts.contentName(file.sha256().toUpperCase(Locale.ROOT), number)
                    : WimParts.setupName(SETUP_STEM, number);
            parts.add(new TreeFile(folder + name, part, file.modified(), file.attributes(), null));
        }
        return parts;
    }

    private static String name(TreeFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
