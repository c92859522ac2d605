package mediashell.media.engine;

import java.nio.file.Path;

import mediashell.media.plan.Carrier;

/**
 * A process of its own that builds a medium and halts the JVM at a named step, without any cleaning up: what a power cut or {@code kill -9} does.
 * Arguments: folder, target name, carrier, step (or {@code none}).
 */
final class HaltingBuild {

    static final int HALTED = 9;

    private HaltingBuild() {}

    public static void main(String[] arguments) throws Exception {
        String halt = arguments[3];
        SampleMedium sample = SampleMedium.reopen(Path.of(arguments[0]));
        BuildObserver observer = new BuildObserver() {
            @Override
            public void step(BuildStep step) {
                if (step.name().equals(halt)) {
                    Runtime.getRuntime().halt(HALTED);
                }
            }
        };
        MediaBuilder.build(sample.request(sample.plan(Carrier.valueOf(arguments[2]), false), arguments[1], observer));
    }
}
