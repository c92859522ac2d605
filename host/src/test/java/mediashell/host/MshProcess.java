package mediashell.host;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code msh} as a process of its own, out of the classes under test. */
final class MshProcess {

    private MshProcess() {}

    /** The command line that runs it with some arguments. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (!flag.startsWith("-javaagent") && !flag.startsWith("-agentlib")) {
                command.add(flag);
            }
        }
        command.add("-XX:TieredStopAtLevel=1"); // it runs too short a time for more
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "mediashell.host.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Whether programs of this session never get a signal: a shell without job control starts its background programs so, and they hand it on. */
    static boolean ignores(int signal) throws IOException {
        String mask = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow()
                .split("\\s+")[1];
        return (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) == 1;
    }
}
