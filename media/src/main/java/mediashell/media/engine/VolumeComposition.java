package mediashell.media.engine;

import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.eltorito.BootEntry;
import mediashell.media.manifest.Manifest;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;

/**
 * Everything that goes onto one volume (a disc, a stick, a folder), in the order in which it will lie there; the manifest and its signature
 * come last.
 *
 * @param boots what the volume offers to firmware
 * @param digests hears the digests while the volume is written, for the manifest
 */
record VolumeComposition(
        List<TreeFile> files, List<String> directories, List<BootEntry> boots, ManifestContent digests) {

    VolumeComposition {
        files = List.copyOf(files);
    }

    /** One volume that holds the whole medium. */
    static VolumeComposition whole(MediaPlan plan, MediumComposition medium, KeyPair signingKey) {
        return of(plan, 1, 1, medium.files(), medium.boots(), signingKey);
    }

    /** One volume that holds the whole medium beside the files of an operating system, which its manifest tells as one tree. */
    static VolumeComposition beside(SystemTree system, MediaPlan plan, MediumComposition medium, KeyPair signingKey) {
        List<String> head = manifestHead(plan, 1, 1);
        head.add("operating system: " + plan.prestage().packageId() + " "
                + plan.prestage().systemImage());
        head.add(SystemTree.HEAD + ": " + system.summary());
        return of(plan, head, medium.files(), medium.boots(), signingKey);
    }

    /** One volume of several, with a manifest of its own. */
    static VolumeComposition of(
            MediaPlan plan, int disc, int discs, List<TreeFile> files, List<BootEntry> boots, KeyPair signingKey) {
        return of(plan, manifestHead(plan, disc, discs), files, boots, signingKey);
    }

    private static VolumeComposition of(
            MediaPlan plan, List<String> head, List<TreeFile> files, List<BootEntry> boots, KeyPair signingKey) {
        List<TreeFile> all = new ArrayList<>(files.size() + 2);
        all.addAll(files);
        ManifestContent manifest = new ManifestContent(head, List.copyOf(files), signingKey);
        all.add(generated(plan, Manifest.PATH, manifest.manifestSource()));
        all.add(generated(plan, Manifest.SIGNATURE_PATH, manifest.signatureSource()));
        return new VolumeComposition(all, List.of(MediaPaths.PACKAGES), boots, manifest);
    }

    /** A file that the engine makes itself, with the medium's own time. */
    static TreeFile generated(MediaPlan plan, String path, ContentSource source) {
        return new TreeFile(path, source, plan.identity().instant(), 0, null);
    }

    private static List<String> manifestHead(MediaPlan plan, int disc, int discs) {
        List<String> head = new ArrayList<>();
        head.add("media: " + plan.identity().guid());
        head.add("type: " + plan.kind().mediaType());
        head.add("label: " + plan.label());
        head.add("created: " + plan.identity().instant());
        head.add("builder: " + plan.identity().builder());
        head.add("disc: " + disc + " of " + discs);
        head.add("boot image: " + plan.boot().packageId() + " " + plan.boot().architecture());
        if (plan.taskSequenceId() != null) {
            head.add("task sequence: " + plan.taskSequenceId() + " " + plan.taskSequenceName());
        }
        for (PlannedContent content : plan.contents()) {
            head.add("content: " + content.id() + "\t" + content.kind() + "\t" + content.version() + "\t"
                    + content.name() + "\t" + content.digest());
        }
        head.addAll(plan.origin());
        return head;
    }

    long size() {
        return files.stream().mapToLong(file -> file.source().size()).sum();
    }
}
