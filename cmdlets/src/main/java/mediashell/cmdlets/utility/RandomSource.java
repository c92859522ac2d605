package mediashell.cmdlets.utility;

import java.util.Random;

/** The session's source of random numbers: -SetSeed makes later calls repeatable too. */
final class RandomSource {

    private Random random = new Random();

    void seed(int seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }
}
