package mediashell.interpreter.classes;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.language.ast.Ast;
import mediashell.language.ast.ScriptBlockAst;
import mediashell.language.ast.TypeDefinitionAst;
import mediashell.language.ast.TypeKind;

/** Makes the classes and enums of a script before the script runs; the scopes get to know them when their blocks run. */
public final class TypeDefinitions {
    private TypeDefinitions() {}

    /** Makes all types known by name to the text, then reads their bases and members, bases first. */
    public static void define(SourceUnit unit, ScriptBlockAst script) {
        List<Ast> found = script.findAll(ast -> ast instanceof TypeDefinitionAst, true);
        if (found.isEmpty()) {
            return;
        }
        List<ScriptType> types = declare(unit, found);
        DeclarationChecks checks = new DeclarationChecks(unit.runspace());
        List<ScriptClass> classes = new ArrayList<>();
        for (ScriptType type : types) {
            SourceUnit seen = unitAt(unit, type.block());
            type.place(seen);
            checks.members(type.ast());
            if (type instanceof ScriptClass scriptClass) {
                checks.attributes(scriptClass, types);
                classes.add(scriptClass);
            }
        }
        classes.forEach(checks::bases);
        checks.throwIfAny();
        new BaseFirst(unit.runspace(), classes).resolveAll();
        classes.forEach(checks::interfaces);
        types.forEach(checks::values);
        checks.throwIfAny();
    }

    private static List<ScriptType> declare(SourceUnit unit, List<Ast> definitions) {
        Runspace runspace = unit.runspace();
        List<ScriptType> types = new ArrayList<>();
        for (Ast ast : definitions) {
            TypeDefinitionAst definition = (TypeDefinitionAst) ast;
            ScriptType type = definition.typeKind() == TypeKind.Enum
                    ? new ScriptEnum(runspace, definition)
                    : new ScriptClass(runspace, definition);
            types.add(type);
            unit.types().add(type.block(), (PSType) type);
        }
        return types;
    }

    /** The innermost script block around a node. */
    static ScriptBlockAst enclosingBlock(Ast ast) {
        Ast around = ast.parent();
        while (!(around instanceof ScriptBlockAst)) {
            around = around.parent();
        }
        return (ScriptBlockAst) around;
    }

    private static SourceUnit unitAt(SourceUnit unit, ScriptBlockAst block) {
        SourceUnit outside = block.parent() == null ? unit : unitAt(unit, enclosingBlock(block));
        return outside.inside(block);
    }
}
