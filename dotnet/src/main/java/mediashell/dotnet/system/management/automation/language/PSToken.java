package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.language.ast.ScriptExtent;
import mediashell.language.ast.StringToken;
import mediashell.language.ast.Token;
import mediashell.language.ast.TokenFlags;
import mediashell.language.ast.TokenKind;
import mediashell.language.ast.VariableToken;

/** System.Management.Automation.PSToken: a token as PowerShell 2 knew it, by its part in the script. */
@DotNetType(value = "System.Management.Automation.PSToken", shared = true)
final class PSToken implements DotNetObject {

    private static final String TYPE = "System.Management.Automation.PSTokenType";

    private final String content;
    private final String type;
    private final ScriptExtent extent;

    private PSToken(String content, String type, ScriptExtent extent) {
        this.content = content;
        this.type = type;
        this.extent = extent;
    }

    /**
     * A token of the parser.
     *
     * @param flags what its place in the tree makes of it
     */
    static PSToken of(Token token, long flags) {
        String content =
                switch (token) {
                    case StringToken text -> text.value();
                    case VariableToken variable -> variable.variablePath().userPath();
                    default -> token.text();
                };
        return new PSToken(content, type(token.kind(), flags), token.extent());
    }

    /** A place alone, as errors have it. */
    static PSToken at(ScriptExtent extent) {
        return new PSToken(extent.text(), "Position", extent);
    }

    private static String type(TokenKind kind, long flags) {
        if ((flags & TokenTraits.COMMAND_NAME) != 0) {
            return "Command";
        }
        if ((flags & TokenTraits.MEMBER_NAME) != 0) {
            return "Member";
        }
        if ((flags & TokenTraits.ATTRIBUTE_NAME) != 0) {
            return "Attribute";
        }
        return (flags & TokenTraits.TYPE_NAME) != 0 ? "Type" : type(kind);
    }

    private static String type(TokenKind kind) {
        return switch (kind) {
            case Unknown, EndOfInput -> "Unknown";
            case Variable, SplattedVariable -> "Variable";
            case Parameter -> "CommandParameter";
            case Number -> "Number";
            case Label -> "LoopLabel";
            case Identifier, Generic -> "CommandArgument";
            case NewLine -> "NewLine";
            case LineContinuation -> "LineContinuation";
            case Comment -> "Comment";
            case StringLiteral, StringExpandable, HereStringLiteral, HereStringExpandable -> "String";
            case LParen, LCurly, AtParen, AtCurly, DollarParen -> "GroupStart";
            case RParen, RCurly -> "GroupEnd";
            case Semi -> "StatementSeparator";
            default -> kind.has(TokenFlags.Keyword) || kind.compareTo(TokenKind.Public) >= 0 ? "Keyword" : "Operator";
        };
    }

    @Override
    public PSType psType() {
        return FacadeTypes.require("System.Management.Automation.PSToken");
    }

    @DotNetProperty
    String content() {
        return content;
    }

    @DotNetProperty
    @TypeName(TYPE)
    EnumValue type() {
        return EnumValue.of(FacadeTypes.require(TYPE), type);
    }

    @DotNetProperty
    int start() {
        return extent.startOffset();
    }

    @DotNetProperty
    int length() {
        return extent.endOffset() - extent.startOffset();
    }

    @DotNetProperty
    int startLine() {
        return extent.startLineNumber();
    }

    @DotNetProperty
    int startColumn() {
        return extent.startColumnNumber();
    }

    @DotNetProperty
    int endLine() {
        return extent.endLineNumber();
    }

    @DotNetProperty
    int endColumn() {
        return extent.endColumnNumber();
    }
}
