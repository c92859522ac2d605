package mediashell.dotnet.system.management.automation.language;

import java.util.List;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.TypedArray;
import mediashell.language.ParseResult;
import mediashell.language.ast.LabelToken;
import mediashell.language.ast.NumberToken;
import mediashell.language.ast.ParameterToken;
import mediashell.language.ast.RedirectionToken;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StringToken;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.VariableToken;

/** System.Management.Automation.Language.Token and its kin: a token with the flags its place in the tree gives it. */
@DotNetType(value = "System.Management.Automation.Language.Token", shared = true)
final class ScriptToken implements DotNetObject {

    private final Token token;
    private final long flags;

    private ScriptToken(Token token, long flags) {
        this.token = token;
        this.flags = flags;
    }

    static TypedArray array(ParseResult result) {
        TokenRoles roles = TokenRoles.of(result.ast());
        List<ScriptToken> all = result.tokens().stream()
                .map(token -> new ScriptToken(token, TokenTraits.of(token.kind()) | roles.flags(token)))
                .toList();
        return AstValues.array("Token", all);
    }

    /** The tokens within a string; null when there are none. */
    static ListObject nested(List<Token> tokens) {
        if (tokens == null || tokens.isEmpty()) {
            return null;
        }
        return AstValues.list(
                "Token",
                tokens.stream()
                        .map(token -> new ScriptToken(token, TokenTraits.of(token.kind())))
                        .toList());
    }

    Token token() {
        return token;
    }

    @Override
    public PSType psType() {
        return AstValues.type(
                switch (token) {
                    case NumberToken number -> "NumberToken";
                    case VariableToken variable -> "VariableToken";
                    case ParameterToken parameter -> "ParameterToken";
                    case LabelToken label -> "LabelToken";
                    case RedirectionToken merging when merging.toStream() != null -> "MergingRedirectionToken";
                    case RedirectionToken file -> "FileRedirectionToken";
                    case StringToken word when word.kind() == TokenKind.Identifier -> "Token";
                    case StringToken string -> isExpandable(string) ? "StringExpandableToken" : "StringLiteralToken";
                    case Token other -> "Token";
                });
    }

    private static boolean isExpandable(StringToken string) {
        return switch (string.kind()) {
            case StringExpandable, HereStringExpandable -> true;
            default -> string.nestedTokens() != null && !string.nestedTokens().isEmpty();
        };
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.Language.TokenKind")
    EnumValue kind() {
        return AstValues.constant("TokenKind", token.kind());
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.Language.TokenFlags")
    EnumValue tokenFlags() {
        return new EnumValue(AstValues.type("TokenFlags"), flags);
    }

    @DotNetProperty
    String text() {
        return token.text();
    }

    @DotNetProperty
    ScriptExtent extent() {
        return token.extent();
    }

    @DotNetProperty
    boolean hasError() {
        return (flags & TokenTraits.TOKEN_IN_ERROR) != 0;
    }

    @Override
    @DotNetMethod
    public String toString() {
        return token.kind() == TokenKind.EndOfInput ? "<eof>" : token.text();
    }
}
