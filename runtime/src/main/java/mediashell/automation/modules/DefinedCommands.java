package mediashell.automation.modules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import mediashell.language.Parser;
import mediashell.language.ast.Ast;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.CommandElementAst;
import mediashell.language.ast.CommandParameterAst;
import mediashell.language.ast.FunctionDefinitionAst;
import mediashell.language.ast.FunctionMemberAst;
import mediashell.language.ast.ScriptBlockExpressionAst;
import mediashell.language.ast.StringConstantExpressionAst;

/**
 * The functions and aliases that a module's syntax tree defines outside other functions.
 *
 * @param functions their names in order
 * @param aliases the names given to Set-Alias and New-Alias
 */
record DefinedCommands(List<String> functions, List<String> aliases) {
    static final DefinedCommands NONE = new DefinedCommands(List.of(), List.of());

    static DefinedCommands of(Path file) {
        DefinedCommands found = new DefinedCommands(new ArrayList<>(), new ArrayList<>());
        found.collect(
                Parser.parseInput(ModuleDescription.text(file), file.toString()).ast());
        return found;
    }

    private void collect(Ast node) {
        switch (node) {
            case FunctionDefinitionAst function -> {
                functions.add(withoutScope(function.name()));
                return;
            }
            case FunctionMemberAst ignored -> {
                return;
            }
            case ScriptBlockExpressionAst ignored -> {
                return;
            }
            case CommandAst command -> addAlias(command);
            default -> {}
        }
        node.children().forEach(this::collect);
    }

    private static String withoutScope(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private void addAlias(CommandAst command) {
        String name =
                command.commandElements().getFirst() instanceof StringConstantExpressionAst word ? word.value() : "";
        if (!name.equalsIgnoreCase("Set-Alias") && !name.equalsIgnoreCase("New-Alias")) {
            return;
        }
        boolean named = false;
        for (CommandElementAst element :
                command.commandElements().subList(1, command.commandElements().size())) {
            if (element instanceof CommandParameterAst parameter) {
                named = !parameter.parameterName().equalsIgnoreCase("Name");
            } else if (!named && element instanceof StringConstantExpressionAst alias) {
                aliases.add(alias.value());
                return;
            } else {
                named = false;
            }
        }
    }
}
