package mediashell.media.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;

/**
 * Files that belong together (one disc or a set of discs, the parts of a split WIM), written into a staging folder beside the target and swapped in by renames that a journal announces. Whoever dies
 * before the journal is there has changed nothing; whoever dies after it is completed by the next run on the target. Surplus discs of the old
 * medium go last. Hold the {@link TargetLock} meanwhile.
 */
public final class SetPublication implements AutoCloseable {

    private static final String JOURNAL = "journal";
    private static final String DISCS = "discs ";
    private static final String REMOVE = "remove ";

    /** The parts of a WIM are counted in 16 bits; discs are fewer. */
    private static final int LARGEST = 0xFFFF;

    /** In the journal, the number of the target itself, which is a medium of one disc. */
    private static final int SINGLE = 0;

    private final Path target;
    private final SetNames names;
    private final Path staging;

    /** Hears each disc that is in its place, so that progress can be shown. */
    @FunctionalInterface
    public interface Listener {
        void placed(Path disc) throws IOException;
    }

    /** Says whether a file is a medium that may be removed as surplus. */
    @FunctionalInterface
    public interface Surplus {
        boolean isMedium(Path file) throws IOException;
    }

    private SetPublication(Path target, SetNames names) {
        this.target = target;
        this.names = names;
        this.staging = target.resolveSibling("." + target.getFileName() + ".discs");
    }

    /** Prepares a publication; completes what a dead owner had announced, and removes what he had only begun. */
    public static SetPublication begin(Path target, SetNames names) throws IOException {
        SetPublication publication = new SetPublication(target, names);
        publication.settle();
        FilePublication.removeLeftovers(target);
        Files.createDirectory(publication.staging);
        return publication;
    }

    /** Where to write a disc, from 1. */
    public Path aside(int disc) {
        return staging.resolve(Integer.toString(disc));
    }

    /** Makes the discs durable, announces the swap, and does it. */
    public void publish(int discs, Surplus surplus, Listener listener) throws IOException {
        for (int disc = 1; disc <= discs; disc++) {
            Durable.force(aside(disc));
        }
        List<String> journal = new ArrayList<>();
        journal.add(DISCS + discs);
        for (int number : surplus(discs, surplus)) {
            journal.add(REMOVE + number);
        }
        Path draft = staging.resolve(JOURNAL + ".part");
        Files.write(draft, journal);
        Durable.force(draft);
        Files.move(draft, staging.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
        Durable.forceFolder(staging);
        perform(journal, listener);
    }

    private List<Integer> surplus(int discs, Surplus surplus) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (var numbered : names.existing().entrySet()) {
            int number = numbered.getKey();
            boolean replaced = number <= discs && names.of(number, discs).equals(numbered.getValue());
            if (!replaced && surplus.isMedium(numbered.getValue())) {
                numbers.add(number);
            }
        }
        boolean replaced = names.of(1, discs).equals(target);
        if (!replaced && Files.isRegularFile(target) && surplus.isMedium(target)) {
            numbers.add(SINGLE);
        }
        return numbers;
    }

    private void perform(List<String> journal, Listener listener) throws IOException {
        if (journal.isEmpty() || journal.getFirst().equals(DISCS + 0)) {
            throw damaged();
        }
        int discs = number(journal.getFirst(), DISCS);
        List<Integer> surplus = new ArrayList<>();
        for (String line : journal.subList(1, journal.size())) {
            surplus.add(number(line, REMOVE));
        }
        for (int disc = 1; disc <= discs; disc++) {
            if (Files.exists(aside(disc))) {
                Path place = names.of(disc, discs);
                Files.move(aside(disc), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                listener.placed(place);
            }
        }
        Durable.forceFolder(folder());
        for (int number : surplus) {
            Files.deleteIfExists(number == SINGLE ? target : names.numbered(number));
        }
        Durable.forceFolder(folder());
        FolderRemoval.remove(staging);
    }

    /** Goes forward when the swap was announced, and back when it was not. */
    private void settle() throws IOException {
        Path journal = staging.resolve(JOURNAL);
        if (Files.exists(journal)) {
            perform(NoteFile.read(journal).lines().toList(), disc -> {});
        } else {
            FolderRemoval.remove(staging);
        }
    }

    private int number(String line, String name) throws MediaException {
        try {
            int number = line.startsWith(name) ? Integer.parseInt(line.substring(name.length())) : -1;
            if (number >= 0 && number <= LARGEST) {
                return number;
            }
        } catch (NumberFormatException damaged) {
            // told below
        }
        throw damaged();
    }

    private MediaException damaged() {
        return new MediaException(
                MediaErrorCode.TARGET_UNUSABLE,
                staging.resolve(JOURNAL).toString(),
                "the journal of an interrupted publication is damaged; the files in this folder are whole, move them to their"
                        + " places or remove the folder");
    }

    private Path folder() {
        return target.toAbsolutePath().getParent();
    }

    @Override
    public void close() throws IOException {
        settle();
    }
}
