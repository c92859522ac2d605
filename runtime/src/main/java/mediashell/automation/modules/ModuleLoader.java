package mediashell.automation.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.DotNetException;
import mediashell.automation.InvocationInfo;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.binding.CommandArgument;
import mediashell.automation.binding.CommandLine;
import mediashell.automation.binding.CommandType;
import mediashell.automation.binding.FunctionInfo;
import mediashell.automation.pipeline.OutputSink;
import mediashell.automation.pipeline.Pipeline;
import mediashell.automation.pipeline.Streams;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionStateImpl;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.Version;

/** Loads modules from files and script blocks, once each unless forced. */
public final class ModuleLoader {
    private final Runspace runspace;
    private final ModuleTable table;

    public ModuleLoader(ExecutionContext context) {
        this.runspace = (Runspace) context;
        this.table = ModuleTable.of(context);
    }

    /**
     * The module of that name or path, loaded if it is not yet.
     *
     * @param version the exact version wanted, or null
     * @param force whether to load again
     * @param streams where the module's own records go; its output is dropped
     */
    public ScriptModule load(String name, Version version, boolean force, List<Object> arguments, Streams streams) {
        Path file = new ModuleFinder(runspace).find(name, version);
        if (file == null) {
            ScriptModule builtIn = BuiltInModules.find(runspace, name);
            if (builtIn != null) {
                return builtIn;
            }
            for (ScriptModule module : table.loaded()) {
                if (module.name().equalsIgnoreCase(name)) {
                    return module;
                }
            }
            throw version == null
                    ? ModuleErrors.notFound(name)
                    : ModuleErrors.versionNotFound(name, version.toString());
        }
        return loadFile(file.toAbsolutePath().normalize(), force, arguments, streams);
    }

    private ScriptModule loadFile(Path file, boolean force, List<Object> arguments, Streams streams) {
        String key = file.toString();
        ScriptModule known = table.byPath(key);
        if (known != null && !force) {
            return known;
        }
        if (known != null) {
            remove(known);
        }
        ScriptModule module = key.toLowerCase(Locale.ROOT).endsWith(".psd1")
                ? loadManifest(file, arguments, streams)
                : loadScript(file, baseName(file), arguments, streams, null);
        table.add(key, module);
        return module;
    }

    static String baseName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private ScriptModule loadScript(
            Path file, String name, List<Object> arguments, Streams streams, ModuleManifest manifest) {
        ScriptModule module = new ScriptModule(name, file.toString(), runspace);
        if (manifest != null) {
            prepare(module, manifest, file, streams);
        }
        ScriptBlock block = runspace.createScriptBlock(read(file), file.toString());
        FunctionInfo info = new FunctionInfo(
                file.getFileName().toString(), CommandType.ExternalScript, block, name, file.toString());
        run(module, block, info, arguments, streams.withOutput(OutputSink.NULL));
        ModuleExports.compute(module);
        return module;
    }

    private static String read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException unreadable) {
            throw ModuleErrors.unreadable(file.toString(), unreadable.getMessage());
        }
    }

    /** Runs a module's code in the module's own scope. */
    private void run(
            ScriptModule module, ScriptBlock block, FunctionInfo info, List<Object> arguments, Streams streams) {
        List<CommandArgument> line = new ArrayList<>();
        arguments.forEach(argument -> line.add(CommandArgument.of(argument)));
        CommandLine commandLine = new CommandLine(line, new InvocationInfo(info, null, ""));
        ScriptBlock bound = block.boundTo(module.sessionState());
        new Pipeline(runspace)
                .add(bound.code().processor(runspace, bound, info, true, commandLine))
                .run(streams);
    }

    private ScriptModule loadManifest(Path file, List<Object> arguments, Streams streams) {
        ModuleManifest manifest = readManifest(file);
        ManifestChecks.check(runspace, file, manifest);
        for (Object required : orEmpty(manifest.items("RequiredModules"))) {
            require(baseName(file), required, streams);
        }
        runScripts(file, manifest, streams);
        String root = manifest.rootModule();
        ScriptModule module;
        if (root.isEmpty()) {
            module = new ScriptModule(baseName(file), file.toString(), runspace);
            module.setModuleType("Manifest");
            prepare(module, manifest, file, streams);
            ModuleExports.compute(module);
        } else {
            Path rootFile =
                    new ModuleFinder(runspace).find(file.resolveSibling(root).toString(), null);
            if (rootFile == null) {
                throw ModuleErrors.notFound(root);
            }
            module = loadScript(rootFile, baseName(file), arguments, streams, manifest);
        }
        module.setManifest(manifest, file.toString());
        ModuleExports.restrict(module, manifest);
        return module;
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }

    private void prepare(ScriptModule module, ModuleManifest manifest, Path file, Streams streams) {
        module.setManifest(manifest, file.toString());
        for (Object nested : orEmpty(manifest.items("NestedModules"))) {
            String name = ModuleSpecification.name(runspace, nested);
            Path nestedFile =
                    new ModuleFinder(runspace).find(file.resolveSibling(name).toString(), null);
            ScriptModule inner = nestedFile == null
                    ? load(name, null, false, List.of(), streams)
                    : loadScript(nestedFile, baseName(nestedFile), List.of(), streams, null);
            module.nestedModules().add(inner);
            new ModuleImport(runspace).run(inner, ImportRequest.everything(module.sessionState()));
        }
    }

    private void require(String module, Object required, Streams streams) {
        String name = ModuleSpecification.name(runspace, required);
        try {
            ScriptModule loaded =
                    load(name, ModuleSpecification.version(runspace, required), false, List.of(), streams);
            importInto(loaded, ImportRequest.everything(runspace.topLevel()));
        } catch (DotNetException missing) {
            throw ModuleErrors.requiredModule(module, name);
        }
    }

    private void runScripts(Path file, ModuleManifest manifest, Streams streams) {
        for (String script : orEmpty(manifest.texts("ScriptsToProcess"))) {
            Path path = file.resolveSibling(script).normalize();
            ScriptBlock block = runspace.createScriptBlock(read(path), path.toString());
            FunctionInfo info = new FunctionInfo(
                    path.getFileName().toString(), CommandType.ExternalScript, block, "", path.toString());
            CommandLine line = new CommandLine(List.of(), new InvocationInfo(info, null, ""));
            new Pipeline(runspace)
                    .add(block.code().processor(runspace, block, info, true, line))
                    .run(streams.withOutput(OutputSink.NULL));
        }
    }

    /** Reads the table of a manifest without loading the module. */
    public ModuleManifest readManifest(Path file) {
        ScriptBlock block = runspace.createScriptBlock(read(file), file.toString());
        List<Object> output = runspace.invoke(block, mediashell.automation.ScriptBlockCode.Call.NOT_SET);
        Object first = output.size() == 1 ? PSObject.base(output.getFirst()) : null;
        if (first instanceof DictionaryValue entries) {
            return new ModuleManifest(runspace, entries);
        }
        throw ModuleErrors.badManifest("Modules_InvalidManifest", file.toString(), "it is not one table.");
    }

    /** A module made of a script block (New-Module); what the block writes goes to {@code streams}. */
    public ScriptModule create(String name, ScriptBlock block, List<Object> arguments, Streams streams) {
        ScriptModule module = new ScriptModule(name, "", runspace);
        run(module, block, null, arguments, streams);
        ModuleExports.compute(module);
        return module;
    }

    /** Imports a loaded module. */
    public void importInto(ScriptModule module, ImportRequest request) {
        if (module.sessionState() != null && module.path().isEmpty()) {
            table.add(module.name() + "@" + System.identityHashCode(module), module);
        }
        new ModuleImport(runspace).run(module, request);
    }

    /** Unloads a module: its exports vanish, its OnRemove block runs. */
    public void remove(ScriptModule module) {
        if (module.onRemove() != null) {
            runspace.invoke(module.onRemove(), mediashell.automation.ScriptBlockCode.Call.NOT_SET, module);
        }
        new ModuleImport(runspace).undo(module);
        table.remove(module);
    }

    /** The states whose code may export: the running module, or null at the top level. */
    public ScriptModule running() {
        SessionStateImpl state = runspace.sessionState();
        return state.module() instanceof ScriptModule module ? module : null;
    }

    /** The files of the modules that PSModulePath offers. */
    public List<Path> available() {
        return new ModuleFinder(runspace).available();
    }
}
