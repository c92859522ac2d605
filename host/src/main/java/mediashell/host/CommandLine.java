package mediashell.host;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * The arguments of {@code msh}, which are those of {@code pwsh}: names may be abbreviated and begin with one or two dashes or a slash.
 *
 * @param action what to do
 * @param text the script text of -Command or -EncodedCommand, the path of -File
 * @param arguments what follows it
 */
record CommandLine(
        Action action,
        String text,
        List<String> arguments,
        boolean noExit,
        boolean noLogo,
        boolean noProfile,
        boolean nonInteractive,
        boolean interactive,
        String workingDirectory) {

    /** What a start of {@code msh} is for. */
    enum Action {
        COMMAND,
        FILE,
        STANDARD_INPUT,
        INTERACTIVE,
        VERSION,
        HELP
    }

    /** A problem with the arguments: a sentence for the user; the exit code is 64, as with {@code pwsh}. */
    static final class UsageException extends Exception {

        UsageException(String sentence) {
            super(sentence);
        }
    }

    static CommandLine parse(List<String> arguments) throws UsageException {
        return new Reader(arguments).read();
    }

    /** Names in {@code pwsh}'s order of preference, each with its shortest accepted form. */
    private enum Option {
        COMMAND("command", "c"),
        FILE("file", "f"),
        ENCODED_COMMAND("encodedcommand", "e", "ec"),
        NO_PROFILE("noprofile", "nop"),
        NO_LOGO("nologo", "nol"),
        NO_EXIT("noexit", "noe"),
        NON_INTERACTIVE("noninteractive", "noni"),
        INTERACTIVE("interactive", "i"),
        EXECUTION_POLICY("executionpolicy", "ex", "ep"),
        INPUT_FORMAT("inputformat", "inp", "if"),
        OUTPUT_FORMAT("outputformat", "o", "of"),
        WINDOW_STYLE("windowstyle", "w"),
        WORKING_DIRECTORY("workingdirectory", "wo", "wd"),
        CONFIGURATION_NAME("configurationname", "config"),
        SETTINGS_FILE("settingsfile", "settings"),
        CUSTOM_PIPE_NAME("custompipename", "cus"),
        LOGIN("login", "l"),
        STA("sta", "sta"),
        MTA("mta", "mta"),
        VERSION("version", "v"),
        HELP("help", "h", "?");

        private final String name;
        private final List<String> shortest;

        Option(String name, String... shortest) {
            this.name = name;
            this.shortest = List.of(shortest);
        }

        private boolean accepts(String given) {
            return shortest.contains(given)
                    || name.startsWith(given)
                            && given.length() >= shortest.getFirst().length();
        }

        static Option of(String given) {
            for (Option option : values()) {
                if (option.accepts(given)) {
                    return option;
                }
            }
            return null;
        }
    }

    private static final class Reader {

        private final List<String> arguments;
        private int next;
        private Action action;
        private String text = "";
        private final List<String> rest = new ArrayList<>();
        private boolean noExit;
        private boolean noLogo;
        private boolean noProfile;
        private boolean nonInteractive;
        private boolean interactive;
        private String workingDirectory;

        Reader(List<String> arguments) {
            this.arguments = arguments;
        }

        CommandLine read() throws UsageException {
            while (next < arguments.size() && action == null) {
                String argument = arguments.get(next++);
                if (argument.equals("-")) {
                    action = Action.STANDARD_INPUT;
                } else if (isOption(argument)) {
                    option(argument);
                } else {
                    file(argument);
                }
            }
            Action chosen = action != null ? action : Action.INTERACTIVE;
            return new CommandLine(
                    chosen, text, rest, noExit, noLogo, noProfile, nonInteractive, interactive, workingDirectory);
        }

        private static boolean isOption(String argument) {
            return argument.length() > 1 && (argument.startsWith("-") || argument.equals("/?"));
        }

        private void option(String argument) throws UsageException {
            String given = argument.substring(argument.startsWith("--") ? 2 : 1).toLowerCase(Locale.ROOT);
            Option option = Option.of(given);
            if (option == null) {
                throw new UsageException(
                        "'" + argument + "' is no option of msh and no script file; 'msh -Help' lists the options");
            }
            switch (option) {
                case COMMAND -> command();
                case FILE -> file(value(argument));
                case ENCODED_COMMAND -> encoded(value(argument));
                case NO_PROFILE -> noProfile = true;
                case NO_LOGO -> noLogo = true;
                case NO_EXIT -> noExit = true;
                case NON_INTERACTIVE -> nonInteractive = true;
                case INTERACTIVE -> interactive = true;
                case WORKING_DIRECTORY -> workingDirectory = value(argument);
                case VERSION -> action = Action.VERSION;
                case HELP -> action = Action.HELP;
                case LOGIN, STA, MTA -> {
                    // accepted for the sake of existing command lines; nothing to do here
                }
                case EXECUTION_POLICY,
                        INPUT_FORMAT,
                        OUTPUT_FORMAT,
                        WINDOW_STYLE,
                        CONFIGURATION_NAME,
                        SETTINGS_FILE,
                        CUSTOM_PIPE_NAME -> value(argument);
            }
        }

        private String value(String option) throws UsageException {
            if (next >= arguments.size()) {
                throw new UsageException("'" + option + "' must be followed by a value");
            }
            return arguments.get(next++);
        }

        private void command() throws UsageException {
            if (next >= arguments.size()) {
                throw new UsageException("'-Command' must be followed by a command, or by '-' for standard input");
            }
            if (arguments.get(next).equals("-") && next + 1 == arguments.size()) {
                action = Action.STANDARD_INPUT;
                return;
            }
            action = Action.COMMAND;
            text = String.join(" ", arguments.subList(next, arguments.size()));
        }

        private void file(String path) {
            if (path.equals("-")) {
                action = Action.STANDARD_INPUT;
                return;
            }
            action = Action.FILE;
            text = path;
            rest.addAll(arguments.subList(next, arguments.size()));
        }

        private void encoded(String base64) throws UsageException {
            try {
                text = new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_16LE);
            } catch (IllegalArgumentException e) {
                throw new UsageException(
                        "the value of '-EncodedCommand' must be base64 over UTF-16LE text, but is not base64");
            }
            action = Action.COMMAND;
        }
    }
}
