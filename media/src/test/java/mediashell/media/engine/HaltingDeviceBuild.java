package mediashell.media.engine;

import java.nio.file.Path;

import mediashell.media.plan.Carrier;

/** A process of its own that writes a device and halts the JVM when half is written. Arguments: folder, carrier, device, serial. */
final class HaltingDeviceBuild {

    private HaltingDeviceBuild() {}

    /** Runs it and returns its exit code. */
    static int start(Path folder, Carrier carrier, String device, String serial) throws Exception {
        return HaltingBuild.process(HaltingDeviceBuild.class, folder.toString(), carrier.name(), device, serial)
                .waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        BuildObserver halting = new BuildObserver() {
            @Override
            public void progress(BuildStep step, String file, long done, long total) {
                if (step == BuildStep.WRITE && done > total / 2) {
                    Runtime.getRuntime().halt(HaltingBuild.HALTED);
                }
            }
        };
        LoopDeviceTest.build(
                SampleMedium.reopen(folder),
                Carrier.valueOf(arguments[1]),
                folder.resolve("root"),
                arguments[2],
                arguments[3],
                halting);
    }
}
