package mediashell.dotnet.system.management.automation.language;

import java.util.HashMap;
import java.util.Map;

import mediashell.language.ast.Ast;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.CommandAst;
import mediashell.language.ast.ITypeName;
import mediashell.language.ast.MemberExpressionAst;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StringConstantExpressionAst;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.TypeConstraintAst;
import mediashell.language.ast.TypeExpressionAst;

/** The flags that words have by their place in the tree: names of commands, members, types and attributes. */
final class TokenRoles {

    private final Map<Integer, Long> byOffset = new HashMap<>();

    private TokenRoles() {}

    static TokenRoles of(Ast root) {
        TokenRoles roles = new TokenRoles();
        root.walk(roles::note);
        return roles;
    }

    long flags(Token token) {
        boolean word = token.kind() == TokenKind.Identifier
                || token.kind() == TokenKind.Generic
                || token.kind() == TokenKind.Rem;
        return word ? byOffset.getOrDefault(token.extent().startOffset(), 0L) | dot(token) : 0;
    }

    /** A dot that stands alone is the operator first, and keeps its flags where it turns out to be an argument. */
    private static long dot(Token token) {
        boolean alone = token.kind() == TokenKind.Generic && token.text().equals(".");
        return alone ? TokenTraits.of(TokenKind.Dot) : 0;
    }

    private void note(Ast node) {
        switch (node) {
            case CommandAst command
            when command.commandName() != null ->
                put(command.commandElements().getFirst().extent(), TokenTraits.COMMAND_NAME);
            case MemberExpressionAst member
            when member.member() instanceof StringConstantExpressionAst name ->
                put(name.extent(), TokenTraits.MEMBER_NAME);
            case TypeExpressionAst type -> put(type.typeName(), TokenTraits.TYPE_NAME);
            case TypeConstraintAst type -> put(type.typeName(), TokenTraits.TYPE_NAME);
            case AttributeAst attribute -> put(attribute.typeName(), TokenTraits.ATTRIBUTE_NAME);
            default -> {}
        }
    }

    private void put(ITypeName name, long flag) {
        put(name.extent(), flag);
    }

    private void put(ScriptExtent extent, long flag) {
        byOffset.put(extent.startOffset(), flag);
    }
}
