package mediashell.media.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds a lock: enough to tell on the same computer whether he still lives, also when his number was given to another process since.
 *
 * @param host the computer's name
 * @param boot the kernel's number of this start of the computer
 * @param started of the process, in the kernel's clock ticks since that start; a wall clock that is set does not change it
 * @param build tells the locks of one process apart
 */
record LockOwner(long process, String started, String host, String boot, String build) {

    private static final Path HOST = Path.of("/proc/sys/kernel/hostname");
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    private static final String UNKNOWN = "unknown";

    /** proc_pid_stat(5): field 22, counted from the state behind the name in brackets, which is field 3. */
    private static final int STARTED = 22 - 3;

    private static final Pattern TEXT =
            Pattern.compile("process (\\d{1,18}) on (\\S+), started (\\S+) of boot (\\S+), build ([\\w-]{1,64})");

    /** This process, with a build number of its own. */
    static LockOwner current() {
        long process = ProcessHandle.current().pid();
        return new LockOwner(
                process,
                started(process),
                firstWord(HOST),
                firstWord(BOOT),
                UUID.randomUUID().toString());
    }

    /** The owner that a lock file names; empty when there is no such file. */
    static Optional<LockOwner> read(Path file) throws IOException {
        try {
            Matcher text = TEXT.matcher(NoteFile.read(file));
            return Optional.of(
                    text.matches()
                            ? new LockOwner(
                                    Long.parseLong(text.group(1)),
                                    text.group(3),
                                    text.group(2),
                                    text.group(4),
                                    text.group(5))
                            : new LockOwner(0, UNKNOWN, "another kind of computer", UNKNOWN, UNKNOWN));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    String text() {
        return "process " + process + " on " + host + ", started " + started + " of boot " + boot + ", build " + build;
    }

    /** Whether he is known to live no more; of another computer's process nobody here can say. */
    boolean isDead() {
        if (!host.equals(firstWord(HOST))) {
            return false;
        }
        boolean samePowerUp = boot.equals(firstWord(BOOT));
        return !samePowerUp || !started.equals(started(process));
    }

    private static String started(long process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields[STARTED];
        } catch (IOException | IndexOutOfBoundsException gone) {
            return UNKNOWN;
        }
    }

    private static String firstWord(Path file) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? UNKNOWN : text.split("\\s+")[0];
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }
}
