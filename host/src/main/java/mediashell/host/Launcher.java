package mediashell.host;

import java.util.List;

import mediashell.automation.session.ShellProcess;

/** The whole program with its process given, so that it runs inside a test too. */
final class Launcher {

    private static final int USAGE = 64;

    private Launcher() {}

    /** Runs {@code msh} and returns its exit code. */
    static int run(ShellProcess process, ScreenSize screen, List<String> arguments) {
        ConsoleUserInterface plain = new ConsoleUserInterface(process, screen, false);
        try {
            return run(process, screen, CommandLine.parse(arguments), plain);
        } catch (CommandLine.UsageException wrong) {
            plain.writeErrorLine("msh: " + wrong.getMessage());
            return USAGE;
        } finally {
            plain.flush();
        }
    }

    private static int run(ShellProcess process, ScreenSize screen, CommandLine line, ConsoleUserInterface plain) {
        return switch (line.action()) {
            case VERSION -> {
                plain.writeLine("PowerShell " + ConsoleHost.VERSION + " language, Mediashell " + ProductVersion.text());
                yield 0;
            }
            case HELP -> {
                plain.writeLine(HelpText.TEXT);
                yield 0;
            }
            case INTERACTIVE -> interactive(process, screen, line);
            case COMMAND, FILE, STANDARD_INPUT -> new ScriptRunner(process, screen, line).run();
        };
    }

    private static int interactive(ShellProcess process, ScreenSize screen, CommandLine line) {
        if (process.isInputRedirected() && !line.interactive()) {
            return new ScriptRunner(process, screen, line).runStandardInput();
        }
        return mediashell.host.repl.Repl.run(process, line.noLogo());
    }
}
