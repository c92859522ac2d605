package mediashell.media.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A process of its own that builds a medium and halts the JVM at a named step, without any cleaning up: what a power cut or {@code kill -9} does.
 * With a step {@code wait} it says so when it writes, and goes on when its input ends. Arguments: folder, {@link FaultTarget}, step (or {@code none}).
 */
final class HaltingBuild {

    static final int HALTED = 9;
    static final String WAIT = "wait";

    private HaltingBuild() {}

    public static void main(String[] arguments) throws Exception {
        String halt = arguments[2];
        SampleMedium sample = SampleMedium.reopen(Path.of(arguments[0]));
        BuildObserver observer = new BuildObserver() {
            @Override
            public void step(BuildStep step) {
                if (step.name().equals(halt)) {
                    Runtime.getRuntime().halt(HALTED);
                }
                if (step == BuildStep.WRITE && halt.equals(WAIT)) {
                    waitForEndOfInput();
                }
            }
        };
        FaultTarget.valueOf(arguments[1]).build(sample, observer);
    }

    private static void waitForEndOfInput() {
        try {
            System.out.write('\n');
            System.out.flush();
            System.in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
