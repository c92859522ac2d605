package mediashell.media.wim.mount;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import mediashell.media.fuzz.FuzzSeeds;
import mediashell.media.fuzz.Hostile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journals of mounts that a full disk, a bad one or somebody else has damaged. */
class HostileJournalTest {

    private static final int ROUNDS = 1000;

    @TempDir
    Path folder;

    @Test
    void journals() throws IOException {
        byte[] journal = """
                #a mounted image
                folder=/srv/mount
                image=/srv/a.wim
                index=1
                tree=0123456789012345678901234567890123456789
                next=
                readOnly=false
                phase=SAVING
                """.getBytes(StandardCharsets.UTF_8);
        Path record = Files.createDirectory(folder.resolve("record"));
        ImageMounts mounts = ImageMounts.in(folder);
        Hostile.torture(journal, journal.length, FuzzSeeds.of("mount", ROUNDS), bytes -> {
            Files.write(record.resolve("journal"), bytes);
            mounts.list();
        });
    }
}
