package mediashell.dotnet.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import mediashell.automation.pipeline.ExitException;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.Hashtable;

/** What System.Environment tells of process and machine, through the session's process object. */
final class Machine {

    private static final Pattern VARIABLE = Pattern.compile("%([^%]+)%");

    private Machine() {}

    static String hostName() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException notLinux) {
            return "localhost";
        }
    }

    static String userName(ExecutionContext context) {
        Map<String, String> environment = context.process().environment();
        String name = environment.getOrDefault("USER", environment.get("LOGNAME"));
        return name != null ? name : ProcessHandle.current().info().user().orElse("");
    }

    static long upMilliseconds() {
        return System.nanoTime() / 1_000_000;
    }

    static void setVariable(ExecutionContext context, String name, String value) {
        if (name.isEmpty() || name.indexOf('=') >= 0) {
            throw new IllegalArgumentException("a variable's name is not empty and has no '=': '" + name + "'");
        }
        if (value == null) {
            context.process().environment().remove(name);
        } else {
            context.process().environment().put(name, value);
        }
    }

    static Hashtable variables(ExecutionContext context) {
        Hashtable table = new Hashtable();
        context.process().environment().forEach(table::set);
        return table;
    }

    static String expand(ExecutionContext context, String text) {
        Matcher names = VARIABLE.matcher(text);
        return names.replaceAll(name -> {
            String value = context.process().environment().get(name.group(1));
            return Matcher.quoteReplacement(value == null ? name.group() : value);
        });
    }

    /** The folders that .NET knows on Linux (XDG names below the home folder); the others are empty. */
    static String folder(ExecutionContext context, String name) {
        Map<String, String> environment = context.process().environment();
        String home = environment.getOrDefault("HOME", "");
        return switch (name == null ? "" : name) {
            case "UserProfile", "Personal", "MyDocuments" -> home;
            case "ApplicationData" -> environment.getOrDefault("XDG_CONFIG_HOME", home + "/.config");
            case "LocalApplicationData" -> environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share");
            case "CommonApplicationData" -> "/usr/share";
            case "Desktop", "DesktopDirectory" -> home + "/Desktop";
            default -> "";
        };
    }

    static void exit(int code) {
        throw new ExitException(code);
    }
}
