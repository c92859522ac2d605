package mediashell.media.rehearsal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import mediashell.media.MediaEntry;
import mediashell.media.MediaVolume;
import mediashell.media.engine.MediaPaths;
import mediashell.media.engine.MediumDisc;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.manifest.SetIndex;

/** Resolves contents on the discs at hand as a machine does that has one drive: which disc it asks for next. */
final class ContentSteps {

    private static final String CONTENT = "Content ";

    private final OpenedMedium medium;
    private int inDrive;

    ContentSteps(OpenedMedium medium) {
        this.medium = medium;
        this.inDrive = medium.discs().getFirst().number();
    }

    List<RehearsalStep> resolve(List<NeededContent.Need> needed) throws IOException {
        List<RehearsalStep> steps = new ArrayList<>();
        for (NeededContent.Need each : needed) {
            steps.add(each.asked() ? resolve(each.id(), each.asker()) : notAsked(each));
        }
        return steps;
    }

    private static RehearsalStep notAsked(NeededContent.Need need) {
        return RehearsalStep.skipped(
                CONTENT + need.id(), "NotAskedFor", "only " + need.asker() + " refers to it, which does not run");
    }

    private RehearsalStep resolve(String id, String asker) throws IOException {
        String name = CONTENT + id;
        TreeSet<Integer> wanted = new TreeSet<>();
        List<String> places = new ArrayList<>();
        for (MediumDisc disc : medium.drives()) {
            Optional<String> folder = folder(disc.volume(), id);
            if (folder.isPresent()) {
                wanted.add(disc.number());
                places.add(folder.get() + (isOneDisc() ? "" : " on disc " + disc.number()));
            }
        }
        List<Integer> absent = absent(id, wanted);
        if (!absent.isEmpty()) {
            return RehearsalStep.failed(
                    name, "DiscMissing", asker + " asks for " + discs(absent) + ", which is not at hand");
        }
        if (wanted.isEmpty()) {
            return RehearsalStep.failed(name, "ContentMissing", asker + " needs it, but the medium does not have it");
        }
        return RehearsalStep.passed(name, asker + " finds it in " + String.join(" and ", places) + changes(wanted));
    }

    /** Whether nobody is asked for a disc: a medium of one volume, or a set in one folder. */
    private boolean isOneDisc() {
        return medium.index() == null || medium.drives().size() < medium.discs().size();
    }

    /** Discs that hold parts of the content by the set's index, and that are not at hand. */
    private List<Integer> absent(String id, TreeSet<Integer> found) {
        SetIndex index = medium.index();
        if (index == null || found.isEmpty() && medium.missing().isEmpty()) {
            return List.of();
        }
        return index.discsOf(id).stream()
                .filter(each -> !found.contains(each) && medium.missing().contains(each))
                .toList();
    }

    private String changes(TreeSet<Integer> wanted) {
        List<Integer> asked = new ArrayList<>();
        if (wanted.remove(inDrive)) {
            inDrive = wanted.isEmpty() ? inDrive : wanted.last();
            asked.addAll(wanted);
        } else {
            asked.addAll(wanted);
            inDrive = wanted.last();
        }
        return asked.isEmpty() ? "" : "; asks for " + discs(asked);
    }

    private String discs(List<Integer> numbers) {
        List<String> named = new ArrayList<>();
        for (int number : numbers) {
            named.add("disc " + number + " '" + medium.index().labels().get(number - 1) + "'");
        }
        return String.join(", ", named);
    }

    /** The folder of a content; that of an application's content has its version behind a dot. */
    private static Optional<String> folder(MediaVolume volume, String id) throws IOException {
        Optional<MediaEntry> exact = volume.stat(MediaPaths.PACKAGES + "/" + id);
        if (exact.isPresent() && exact.get().directory()) {
            return Optional.of(exact.get().path());
        }
        Optional<MediaEntry> packages = volume.stat(MediaPaths.PACKAGES);
        if (packages.isEmpty() || !packages.get().directory()) {
            return Optional.empty();
        }
        return volume.list(packages.get().path()).stream()
                .filter(entry -> entry.directory() && entry.name().regionMatches(true, 0, id + ".", 0, id.length() + 1))
                .map(MediaEntry::path)
                .findFirst();
    }
}
