package mediashell.media.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The seeds of one format: those in {@code fuzz/seeds.txt}, which once found a defect, then as many as a build has time for. Every run tries the same.
 * The system property {@code fuzz.rounds} asks for more.
 */
public final class FuzzSeeds {

    private static final String FILE = "/fuzz/seeds.txt";

    private FuzzSeeds() {}

    public static List<Long> of(String format, int rounds) throws IOException {
        List<Long> seeds = new ArrayList<>();
        for (String line : file().lines().toList()) {
            String[] words = line.split("\\s+");
            if (words[0].equals(format)) {
                seeds.add(Long.parseLong(words[1]));
            }
        }
        for (long seed = 0; seed < Long.getLong("fuzz.rounds", rounds); seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    private static String file() throws IOException {
        try (InputStream in = FuzzSeeds.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
