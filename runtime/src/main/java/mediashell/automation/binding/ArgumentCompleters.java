package mediashell.automation.binding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;

/** The script blocks that complete arguments in a session (Register-ArgumentCompleter); names ignore case. */
public final class ArgumentCompleters {

    private static final String ANY = "";

    private final Map<String, ScriptBlock> forParameters = new HashMap<>();
    private final Map<String, ScriptBlock> forPrograms = new HashMap<>();

    private ArgumentCompleters() {}

    /** Those of a session. */
    public static ArgumentCompleters of(ExecutionContext context) {
        return context.service(ArgumentCompleters.class, _ -> new ArgumentCompleters());
    }

    /**
     * Registers a block for a parameter; null takes it away.
     *
     * @param command null for a parameter of that name of every command
     */
    public void register(String command, String parameter, ScriptBlock block) {
        put(forParameters, key(command == null ? ANY : command, parameter), block);
    }

    /**
     * Registers a block for the arguments of a program; null takes it away.
     *
     * @param program null for all programs without a block of their own
     */
    public void registerNative(String program, ScriptBlock block) {
        put(forPrograms, key(program == null ? ANY : program, ANY), block);
    }

    private static void put(Map<String, ScriptBlock> blocks, String key, ScriptBlock block) {
        if (block == null) {
            blocks.remove(key);
        } else {
            blocks.put(key, block);
        }
    }

    /** The block for a parameter, or null. */
    public ScriptBlock find(String command, String parameter) {
        ScriptBlock own = forParameters.get(key(command, parameter));
        return own != null ? own : forParameters.get(key(ANY, parameter));
    }

    /** The block for a program, or null. */
    public ScriptBlock findNative(String program) {
        ScriptBlock own = forPrograms.get(key(program, ANY));
        return own != null ? own : forPrograms.get(key(ANY, ANY));
    }

    private static String key(String command, String parameter) {
        return (command + "\0" + parameter).toUpperCase(Locale.ROOT);
    }
}
