package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Compares trees of media that others have read, byte by byte. */
final class MediumTrees {

    /** What a medium has of its own on each carrier and each disc of a set: names, the way that it starts, and what signs that. */
    private static final Set<String> OWN = Set.of(
            "MediaLabel.txt",
            "SMS/data/MediaSet.txt",
            "SMS/data/Variables.dat",
            "SMS/data/Manifest.txt",
            "SMS/data/Manifest.sig");

    private MediumTrees() {}

    /** Every file of one tree is in the other, with the same bytes. */
    static void requireAll(Path wanted, Path tree) throws IOException {
        for (Path file : files(wanted)) {
            requireEqual(wanted.resolve(file), tree.resolve(file));
        }
    }

    /** The trees are the same but for what carriers have of their own. */
    static void requireSame(Path wanted, Path tree) throws IOException {
        assertEquals(shared(wanted), shared(tree));
        for (String file : shared(wanted)) {
            requireEqual(wanted.resolve(file), tree.resolve(file));
        }
    }

    /** Every file below SMS/PKG is one of the sources: same name, same bytes. */
    static void requireContentsFrom(Path sources, Path tree) throws IOException {
        Path packages = tree.resolve("SMS/PKG");
        List<Path> known = files(sources);
        for (Path file : Files.isDirectory(packages) ? files(packages) : List.<Path>of()) {
            boolean found = false;
            for (Path source : known) {
                found |= source.getFileName().equals(file.getFileName())
                        && Files.mismatch(sources.resolve(source), packages.resolve(file)) < 0;
            }
            assertTrue(found, () -> file + " is none of the sources");
        }
    }

    private static void requireEqual(Path wanted, Path file) throws IOException {
        assertTrue(Files.isRegularFile(file), () -> file + " is missing");
        assertEquals(-1, Files.mismatch(wanted, file), () -> file + " differs");
    }

    private static List<String> shared(Path tree) throws IOException {
        return files(tree).stream()
                .map(Path::toString)
                .filter(path -> !OWN.contains(path))
                .toList();
    }

    /** Paths from the tree's root, in order. */
    private static List<Path> files(Path tree) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(tree)) {
            all.filter(Files::isRegularFile).map(tree::relativize).sorted().forEach(files::add);
        }
        return files;
    }
}
