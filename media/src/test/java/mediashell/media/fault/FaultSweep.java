package mediashell.media.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.publish.FolderRemoval;

/**
 * Does a work once for each place where a fault may meet it, and looks at what is left: the old target or the new one, never anything between;
 * and after the next run nothing but the new one. The last operations, where targets are swapped, are all tried, of the others some.
 */
public final class FaultSweep {

    private static final int LAST = 16;

    private final FaultyWork work;
    private final Path scratch;
    private final Path template;
    private final String before;
    private final String after;
    private final Set<String> filesBefore;
    private final Set<String> filesAfter;

    private FaultSweep(FaultyWork work, Path scratch) throws IOException {
        this.work = work;
        this.scratch = scratch;
        this.template = Files.createDirectory(scratch.resolve("template"));
        work.prepare(template);
        this.before = work.state(template);
        this.filesBefore = files(template);
        Path done = fresh();
        work.run(done);
        this.after = work.state(done);
        this.filesAfter = files(done);
    }

    /** @param scratch an empty folder */
    public static FaultSweep of(FaultyWork work, Path scratch) throws IOException {
        return new FaultSweep(work, scratch);
    }

    /** The process is killed. */
    public void deaths(int most) throws IOException {
        for (long at : places(Faults.Kind.DEATH, most)) {
            Faults faults = Faults.at(Faults.Kind.DEATH, at);
            Path folder = fresh();
            try {
                work.run(FaultyFileSystem.path(folder, faults));
                fail("nothing was killed at operation " + at);
            } catch (Faults.Death killed) {
                bury(folder);
                boolean untouched = expectOldOrNew(folder, faults);
                work.settle(folder);
                if (work.isRepeatable() || untouched) {
                    work.run(folder);
                    assertEquals(filesAfter, files(folder), faults.met());
                }
                assertEquals(after, work.state(folder), faults.met());
            }
        }
    }

    private boolean expectOldOrNew(Path folder, Faults faults) throws IOException {
        if (work.isAnnounced(folder)) {
            return false;
        }
        String left = work.state(folder);
        assertTrue(left.equals(before) || left.equals(after), () -> faults.met() + " left " + left);
        return left.equals(before);
    }

    /** The disk is full, and stays so while the work cleans up. */
    public void fullDisk(int most) throws IOException {
        for (long at : places(Faults.Kind.FULL_DISK, most)) {
            failed(Faults.at(Faults.Kind.FULL_DISK, at), MediaErrorCode.DISK_FULL);
        }
    }

    /** A source cannot be read. */
    public void readErrors(int most, MediaErrorCode... expected) throws IOException {
        for (long at : places(Faults.Kind.READ_ERROR, most)) {
            failed(Faults.at(Faults.Kind.READ_ERROR, at), expected);
        }
    }

    private void failed(Faults faults, MediaErrorCode... expected) throws IOException {
        Path folder = fresh();
        try {
            work.run(FaultyFileSystem.path(folder, faults));
            work.state(folder); // a file that was only looked at as surplus; the target is sound
            return;
        } catch (MediaException told) {
            assertTrue(Set.of(expected).contains(told.code()), () -> faults.met() + " ended in " + told);
        } catch (IOException untyped) {
            throw new AssertionError(faults.met() + " ended in " + untyped, untyped);
        }
        boolean untouched = expectOldOrNew(folder, faults);
        if (untouched && work.isUndone()) {
            assertEquals(filesBefore, files(folder), faults.met());
        }
    }

    private SortedSet<Long> places(Faults.Kind kind, int most) throws IOException {
        Faults counting = Faults.none(kind);
        work.run(FaultyFileSystem.path(fresh(), counting));
        long all = counting.count();
        assertTrue(all > 0, kind + " meets nothing");
        SortedSet<Long> places = new TreeSet<>();
        for (long at = all; at > Math.max(0, all - Math.min(LAST, most / 2)); at--) {
            places.add(at);
        }
        long others = Math.min(all, most - places.size());
        for (long i = 0; i < others; i++) {
            places.add(1 + i * all / others);
        }
        return places;
    }

    /** A copy of what was there before the work. */
    private Path fresh() throws IOException {
        Path folder = scratch.resolve("run");
        FolderRemoval.remove(folder);
        try (Stream<Path> all = Files.walk(template)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path copy = folder.resolve(template.relativize(each));
                Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
        }
        copyTimes(folder);
        return folder;
    }

    /** Of the folders, which copying into them has changed. */
    private void copyTimes(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(template)) {
            for (Path each : (Iterable<Path>) all.filter(Files::isDirectory)::iterator) {
                Files.setLastModifiedTime(folder.resolve(template.relativize(each)), Files.getLastModifiedTime(each));
            }
        }
    }

    /** The locks of this process say that it lives; here it plays a dead one, whose number another process has now. */
    private static void bury(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = file.getFileName().toString();
                if ((name.endsWith(".lock") || name.endsWith(".part")) && Files.isRegularFile(file)) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    if (text.startsWith("process ")) {
                        Files.writeString(file, text.replaceFirst("started \\d+", "started 1"));
                    }
                }
            }
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(each -> folder.relativize(each).toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
