package mediashell.automation.binding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.DotNetException;
import mediashell.automation.session.ExecutionContext;

/** Script files and native programs, named by a path or found along {@code PATH}. */
public final class ExternalCommands {

    private final ExecutionContext context;

    public ExternalCommands(ExecutionContext context) {
        this.context = context;
    }

    /** The command, or null. */
    CommandInfo find(String name) {
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            return byPath(name);
        }
        List<CommandInfo> found = search(name, true);
        return found.isEmpty() ? null : found.getFirst();
    }

    private CommandInfo byPath(String name) {
        Path file;
        try {
            file = context.providers().toFile(name);
        } catch (DotNetException otherProvider) {
            return null;
        }
        CommandInfo exact = command(file);
        return exact != null ? exact : command(file.resolveSibling(file.getFileName() + ".ps1"));
    }

    /** A file under its path is a program even when it cannot be run: starting it tells why. */
    private CommandInfo command(Path file) {
        if (!context.process().allowsFiles() || file.getFileName() == null || !Files.isRegularFile(file)) {
            return null;
        }
        String name = file.getFileName().toString();
        if (isScript(name)) {
            return DefaultCommandDiscovery.script(context, file);
        }
        return new ApplicationInfo(name, file);
    }

    private static boolean isScript(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".ps1");
    }

    /** What {@code PATH} has under that name, in its order. */
    public List<CommandInfo> search(String name, boolean firstOnly) {
        List<CommandInfo> found = new ArrayList<>(1);
        String path = context.process().environment().getOrDefault("PATH", "");
        for (String folder : path.split(":")) {
            if (folder.startsWith("/") && !(firstOnly && !found.isEmpty())) {
                addIfThere(found, Path.of(folder), name);
            }
        }
        return found;
    }

    private void addIfThere(List<CommandInfo> found, Path folder, String name) {
        CommandInfo script = command(folder.resolve(name + ".ps1"));
        Path program = folder.resolve(name);
        boolean runs = script == null && (Files.isExecutable(program) || isScript(name));
        CommandInfo command = runs ? command(program) : script;
        if (command != null) {
            found.add(command);
        }
    }
}
