package mediashell.automation.modules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorRecord;
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
import mediashell.language.ast.Ast;

/** Loads modules from files and script blocks, once each unless forced. */
public final class ModuleLoader {
    private static final String INVALID = "Modules_InvalidManifest";

    private final Runspace runspace;
    private final ModuleTable table;

    public ModuleLoader(ExecutionContext context) {
        this.runspace = (Runspace) context;
        this.table = ModuleTable.of(context);
    }

    /**
     * The module of that name or path, loaded if it is not yet.
     *
     * @param range the versions that will do
     * @param force whether to load again
     * @param streams where the module's own records go; only a script file's output goes there too
     */
    public ScriptModule load(String name, VersionRange range, boolean force, List<Object> arguments, Streams streams) {
        Path file = new ModuleFinder(runspace).find(name, range);
        if (file == null) {
            ScriptModule builtIn = BuiltInModules.find(runspace, name);
            if (builtIn != null) {
                return builtIn;
            }
            for (ScriptModule module : table.loaded()) {
                if (module.name().equalsIgnoreCase(name) && range.contains(module.version())) {
                    return module;
                }
            }
            throw range.isAny() ? ModuleErrors.notFound(name) : ModuleErrors.versionNotFound(name, range.toString());
        }
        return loadFile(file.toAbsolutePath().normalize(), force, arguments, streams);
    }

    private ScriptModule loadFile(Path file, boolean force, List<Object> arguments, Streams streams) {
        String key = file.toString();
        ScriptModule known = table.byPath(key);
        if (known == null && force) {
            known = table.ofFile(key);
        }
        if (known != null && !force) {
            return known;
        }
        if (known != null) {
            remove(known);
        }
        ScriptModule module = load(file, arguments, streams);
        table.add(key, module);
        return module;
    }

    private ScriptModule load(Path file, List<Object> arguments, Streams streams) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".psd1")) {
            return loadManifest(file, arguments, streams);
        }
        return name.endsWith(".ps1")
                ? runScriptFile(file, arguments, streams)
                : loadScript(file, baseName(file), arguments, streams, null);
    }

    /** A script file is dot-sourced into the state that imports it; the module is no more than its name. */
    private ScriptModule runScriptFile(Path file, List<Object> arguments, Streams streams) {
        ScriptModule module = new ScriptModule(baseName(file), file.toString(), null);
        ScriptBlock block = compile(file, streams);
        FunctionInfo info = new FunctionInfo(
                file.getFileName().toString(), CommandType.ExternalScript, block, module.name(), file.toString());
        run(block, info, arguments, streams);
        ModuleTable.of(runspace).markImported(runspace.sessionState(), module);
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
        ScriptBlock block = compile(file, streams).boundTo(module.sessionState());
        FunctionInfo info = new FunctionInfo(
                file.getFileName().toString(), CommandType.ExternalScript, block, name, file.toString());
        run(module, block, info, arguments, streams.withOutput(OutputSink.NULL));
        ModuleExports.compute(module);
        return module;
    }

    /** The code of a file; what the parser found is reported, and then there is no such module. */
    private ScriptBlock compile(Path file, Streams streams) {
        try {
            return runspace.createScriptBlock(read(file), file.toString());
        } catch (DotNetException wrong) {
            if (!wrong.psType().name().equals("ParseException")) {
                throw wrong;
            }
            ErrorRecord record = ModuleErrors.unparsable(wrong);
            runspace.addError(record);
            streams.error().write(record);
            throw ModuleErrors.notFound(file.toString());
        }
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
        run(block.boundTo(module.sessionState()), info, arguments, streams);
    }

    private void run(ScriptBlock block, FunctionInfo info, List<Object> arguments, Streams streams) {
        List<CommandArgument> line = new ArrayList<>();
        arguments.forEach(argument -> line.add(CommandArgument.of(argument)));
        CommandLine commandLine = new CommandLine(line, new InvocationInfo(info, null, ""));
        new Pipeline(runspace)
                .add(block.code().processor(runspace, block, info, true, commandLine))
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
                    new ModuleFinder(runspace).find(file.resolveSibling(root).toString(), VersionRange.ANY);
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
                    new ModuleFinder(runspace).find(file.resolveSibling(name).toString(), VersionRange.ANY);
            ScriptModule inner = nestedFile == null
                    ? load(name, ModuleSpecification.range(runspace, nested), false, List.of(), streams)
                    : loadScript(nestedFile, baseName(nestedFile), List.of(), streams, null);
            module.nestedModules().add(inner);
            new ModuleImport(runspace).run(inner, ImportRequest.everything(module.sessionState()));
        }
    }

    private void require(String module, Object required, Streams streams) {
        String name = ModuleSpecification.name(runspace, required);
        try {
            ScriptModule loaded = load(name, ModuleSpecification.range(runspace, required), false, List.of(), streams);
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
        ScriptBlock block = manifestBlock(file);
        Ast forbidden = RestrictedLanguage.ofManifests().forbidden((Ast) block.ast());
        if (forbidden != null) {
            throw ModuleErrors.badManifest(
                    INVALID,
                    file.toString(),
                    "a manifest computes nothing, but this one has: "
                            + forbidden.extent().text());
        }
        List<Object> output = runspace.invoke(block, mediashell.automation.ScriptBlockCode.Call.NOT_SET);
        Object first = output.size() == 1 ? PSObject.base(output.getFirst()) : null;
        if (first instanceof DictionaryValue entries) {
            return new ModuleManifest(runspace, entries);
        }
        throw ModuleErrors.badManifest(INVALID, file.toString(), "it is not one table.");
    }

    private ScriptBlock manifestBlock(Path file) {
        try {
            return runspace.createScriptBlock(read(file), file.toString());
        } catch (DotNetException unparsable) {
            throw ModuleErrors.badManifest(INVALID, file.toString(), unparsable.getMessage());
        }
    }

    /** Reads and checks a manifest as loading does, without loading the module (Test-ModuleManifest). */
    public ScriptModule testManifest(Path file) {
        ManifestChecks.check(runspace, file, readManifest(file));
        return describe(file);
    }

    /** What the files of a module tell about it without running them. */
    public ScriptModule describe(Path file) {
        return new ModuleDescription(runspace, this).of(file);
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
        if (request.state().module() instanceof ScriptModule outer
                && outer != module
                && !outer.nestedModules().contains(module)) {
            outer.nestedModules().add(module);
        }
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

    /** The module files that a path names. */
    public List<Path> availableIn(String path) {
        return new ModuleFinder(runspace).availableIn(path);
    }
}
