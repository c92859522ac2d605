package mediashell.media.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

    /** Starts a main class of these tests. */
    static Process process(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
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
