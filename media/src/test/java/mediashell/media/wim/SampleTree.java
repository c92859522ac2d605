package mediashell.media.wim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import mediashell.media.wim.codec.SampleBytes;

/** A small tree with the cases that hurt: empty, one byte, exact chunks, duplicates, noise, deep and foreign names. */
final class SampleTree {

    static final Instant TIME = Instant.parse("2024-05-06T07:08:09.1234567Z");

    private SampleTree() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("empty.txt", new byte[0]);
        files.put("one", new byte[] {7});
        files.put("chunk.bin", SampleBytes.of(1, 32768));
        files.put("chunk and one.bin", SampleBytes.of(2, 32769));
        files.put("Windows/System32/big.dll", SampleBytes.of(3, 700_001));
        files.put("Windows/System32/copy of big.dll", SampleBytes.of(3, 700_001));
        files.put("Windows/System32/same size.dll", SampleBytes.of(4, 700_001));
        files.put(
                "Windows/\u00e4\u00f6\u00fc \u65e5\u672c \ud83d\ude00.txt",
                "text".repeat(1000).getBytes());
        files.put("a/b/c/d/e/f/g/h/i/j/deep.txt", SampleBytes.of(5, 100));
        byte[] noise = new byte[200_000];
        new Random(6).nextBytes(noise);
        files.put("noise.cab", noise);
        for (int i = 0; i < 60; i++) {
            files.put("many/file" + i, SampleBytes.of(100 + i, 10 * i + 1));
        }
        return files;
    }

    static Path write(Path root) throws IOException {
        for (var file : files().entrySet()) {
            Path target = root.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Files.createDirectories(root.resolve("empty directory"));
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Files.setLastModifiedTime(path, FileTime.from(TIME));
            }
        }
        return root;
    }
}
