package mediashell.interpreter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.automation.modules.ImportRequest;
import mediashell.automation.modules.ModuleLoader;
import mediashell.automation.modules.ScriptModule;
import mediashell.automation.modules.VersionRange;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionStateImpl;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.UsingStatementAst;
import mediashell.language.ast.UsingStatementKind;

/** The {@code using} statements at the top of a script (about_Using). */
final class UsingStatements {
    private UsingStatements() {}

    static List<String> namespaces(ScriptBlockAst script) {
        List<String> namespaces = new ArrayList<>();
        for (UsingStatementAst using : script.usingStatements()) {
            if (using.usingStatementKind() == UsingStatementKind.Namespace) {
                namespaces.add(using.name().value());
            }
        }
        return namespaces;
    }

    /** Loads and imports what {@code using module} names: paths are relative to the script. */
    static void importModules(SourceUnit unit, ScriptBlockAst script) {
        for (UsingStatementAst using : script.usingStatements()) {
            if (using.usingStatementKind() == UsingStatementKind.Module && using.name() != null) {
                importModule(unit, script, using.name().value());
            }
        }
    }

    private static void importModule(SourceUnit unit, ScriptBlockAst script, String name) {
        Runspace runspace = unit.runspace();
        String wanted = name;
        boolean path = name.startsWith(".") || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0;
        if (path && unit.fileName() != null) {
            wanted = Path.of(unit.fileName())
                    .resolveSibling(name.replace('\\', '/'))
                    .normalize()
                    .toString();
        }
        ModuleLoader loader = new ModuleLoader(runspace);
        ScriptModule module = loader.load(wanted, VersionRange.ANY, false, List.of(), runspace.currentStreams());
        loader.importInto(module, ImportRequest.everything(runspace.sessionState()));
        SessionStateImpl state = module.sessionState();
        if (state != null) {
            state.globalScope().types().values().forEach(type -> unit.types().add(script, type));
        }
    }
}
