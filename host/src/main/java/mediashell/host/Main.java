package mediashell.host;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import mediashell.automation.session.DefaultShellProcess;
import mediashell.automation.session.ShellProcess;

/** The entry point: takes what the operating system gives, runs the launcher on a script thread, exits. */
public final class Main {

    private static final int CRASHED = 70;
    private static final int OUTPUT_BUFFER = 1 << 16;

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        ShellProcess process = systemProcess();
        ScreenSize screen = ScreenSize.parse(System.getenv("MSH_STDOUT_TTY"));
        FutureTask<Integer> task = new FutureTask<>(() -> Launcher.run(process, screen, List.of(arguments)));
        process.scriptThreads().newThread(task).start();
        int code = CRASHED;
        try {
            code = task.get();
        } catch (ExecutionException defect) {
            reportDefect(process, defect.getCause());
        } finally {
            process.standardOutput().flush();
            System.exit(code);
        }
    }

    /** A defect of ours must be seen, and be worth a report. */
    private static void reportDefect(ShellProcess process, Throwable defect) {
        PrintStream error = new PrintStream(process.standardError(), true, StandardCharsets.UTF_8);
        error.println("msh: a defect of Mediashell ended the session; please report what follows.");
        defect.printStackTrace(error);
    }

    private static ShellProcess systemProcess() {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), OUTPUT_BUFFER);
        boolean terminalIn = "1".equals(System.getenv("MSH_STDIN_TTY"));
        boolean terminalOut = System.getenv("MSH_STDOUT_TTY") != null;
        return DefaultShellProcess.in(Path.of(System.getProperty("user.dir")))
                .environment(environment())
                .input(new FileInputStream(FileDescriptor.in), !terminalIn)
                .output(out, new FileOutputStream(FileDescriptor.err), !terminalOut)
                .clock(Clock.systemUTC(), ZoneId.systemDefault())
                .culture(culture(System.getenv()))
                .processId(ProcessHandle.current().pid())
                .inheritable(true)
                .build();
    }

    /** What the user's environment was before the launcher script adapted it for the JVM. */
    private static Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>(System.getenv());
        variables.keySet().removeIf(name -> name.startsWith("MSH_STD") || name.startsWith("MSH_SAVED_"));
        restore(variables, "LC_ALL");
        restore(variables, "JAVA_TOOL_OPTIONS");
        return variables;
    }

    private static void restore(Map<String, String> variables, String name) {
        String marker = System.getenv("MSH_SAVED_" + name);
        if (marker == null) {
            return;
        }
        if (marker.startsWith("=")) {
            variables.put(name, marker.substring(1));
        } else {
            variables.remove(name);
        }
    }

    private static String culture(Map<String, String> environment) {
        String saved = environment.get("MSH_SAVED_LC_ALL");
        String name = saved != null && saved.length() > 1 ? saved.substring(1) : null;
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            if (name == null && (saved == null || !variable.equals("LC_ALL"))) {
                name = environment.get(variable);
            }
        }
        return cultureOf(name);
    }

    /** {@code de_DE.UTF-8} is {@code de-DE}; the C and POSIX locales are shown as en-US. */
    static String cultureOf(String locale) {
        if (locale == null || locale.isEmpty()) {
            return "en-US";
        }
        String name = locale.split("[.@]")[0].replace('_', '-');
        return name.equals("C") || name.equals("POSIX") ? "en-US" : name;
    }
}
