package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.session.Runspace;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.Ast;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.TypeKind;

/** Defines the classes and enums of a script in its session, before the script runs. */
public final class TypeDefinitions {
    private TypeDefinitions() {}

    /** Makes all types known by name, then reads their bases and members, bases first. */
    public static void define(Runspace runspace, SourceUnit unit, ScriptBlockAst script) {
        List<Ast> found = script.findAll(ast -> ast instanceof TypeDefinitionAst, true);
        if (found.isEmpty()) {
            return;
        }
        List<ScriptClass> classes = new ArrayList<>();
        DeclarationChecks checks = new DeclarationChecks(runspace, unit);
        for (Ast ast : found) {
            TypeDefinitionAst definition = (TypeDefinitionAst) ast;
            checks.members(definition);
            if (definition.typeKind() == TypeKind.Enum) {
                runspace.types().define(new ScriptEnum(runspace, unit, definition));
            } else {
                ScriptClass type = new ScriptClass(runspace, unit, definition);
                runspace.types().define(type);
                classes.add(type);
            }
        }
        runspace.commandsChanged();
        for (ScriptClass type : classes) {
            checks.bases(type.ast());
        }
        checks.throwIfAny();
        new BaseFirst(runspace, classes).resolveAll();
    }
}
