package mediashell.dotnet.system.management.automation.language;

import mediashell.language.ast.TokenFlags;
import mediashell.language.ast.TokenKind;

/** The flags that every token of a kind has, as numbers of System.Management.Automation.Language.TokenFlags. */
final class TokenTraits {

    static final long KEYWORD = 0x10;
    static final long SCRIPT_BLOCK_BLOCK_NAME = 0x20;
    static final long BINARY_OPERATOR = 0x100;
    static final long UNARY_OPERATOR = 0x200;
    static final long CASE_SENSITIVE_OPERATOR = 0x400;
    static final long TERNARY_OPERATOR = 0x800;
    static final long SPECIAL_OPERATOR = 0x1000;
    static final long ASSIGNMENT_OPERATOR = 0x2000;
    static final long PARSE_MODE_INVARIANT = 0x8000;
    static final long TOKEN_IN_ERROR = 0x10000;
    static final long DISALLOWED_IN_RESTRICTED_MODE = 0x20000;
    static final long PREFIX_OR_POSTFIX_OPERATOR = 0x40000;
    static final long COMMAND_NAME = 0x80000;
    static final long MEMBER_NAME = 0x100000;
    static final long TYPE_NAME = 0x200000;
    static final long ATTRIBUTE_NAME = 0x400000;
    static final long CAN_CONSTANT_FOLD = 0x800000;
    static final long STATEMENT_DOESNT_SUPPORT_ATTRIBUTES = 0x1000000;

    private TokenTraits() {}

    static long of(TokenKind kind) {
        long allowed = kind.isDisallowedInRestrictedMode() ? DISALLOWED_IN_RESTRICTED_MODE : 0;
        long folded = kind.canConstantFold() ? CAN_CONSTANT_FOLD : 0;
        return sort(kind) | precedence(kind) | reading(kind) | allowed | folded | statement(kind);
    }

    private static long sort(TokenKind kind) {
        long bits = 0;
        for (TokenFlags flag : TokenFlags.values()) {
            bits |= kind.has(flag) ? bit(flag) : 0;
        }
        return bits;
    }

    private static long bit(TokenFlags flag) {
        return switch (flag) {
            case AssignmentOperator -> ASSIGNMENT_OPERATOR;
            case AttributeName -> ATTRIBUTE_NAME;
            case BinaryOperator -> BINARY_OPERATOR;
            case CaseSensitiveOperator -> CASE_SENSITIVE_OPERATOR;
            case CommandName -> COMMAND_NAME;
            case Keyword -> KEYWORD;
            case MemberName -> MEMBER_NAME;
            case PrefixOrPostfixOperator -> PREFIX_OR_POSTFIX_OPERATOR;
            case SpecialOperator -> SPECIAL_OPERATOR;
            case TernaryOperator -> TERNARY_OPERATOR;
            case TokenInError -> TOKEN_IN_ERROR;
            case TypeName -> TYPE_NAME;
            case UnaryOperator -> UNARY_OPERATOR;
        };
    }

    /** The levels of the grammar, loosest first, as the four low bits of the flags. */
    private static long precedence(TokenKind kind) {
        long[] levels = {0, 1, 2, 5, 7, 9, 10, 12, 13};
        return levels[kind.precedence()];
    }

    /** Tokens that read the same in commands and in expressions. */
    private static long reading(TokenKind kind) {
        return switch (kind) {
            case NewLine, LineContinuation, Comment, EndOfInput -> PARSE_MODE_INVARIANT;
            case StringLiteral, StringExpandable, HereStringLiteral, HereStringExpandable -> PARSE_MODE_INVARIANT;
            case LParen, RParen, LCurly, RCurly, RBracket, AtParen, AtCurly, DollarParen -> PARSE_MODE_INVARIANT;
            case Semi, AndAnd, OrOr, Ampersand, Pipe, Comma, RedirectInStd -> PARSE_MODE_INVARIANT;
            case QuestionQuestionEquals -> PARSE_MODE_INVARIANT;
            default -> 0;
        };
    }

    /** The blocks of a script, and the statements that take no attributes. */
    private static long statement(TokenKind kind) {
        return switch (kind) {
            case Begin, Process, End, Clean, Dynamicparam -> SCRIPT_BLOCK_BLOCK_NAME;
            case Break, Continue, Data, Do, Exit, For, Foreach, If -> STATEMENT_DOESNT_SUPPORT_ATTRIBUTES;
            case Return, Switch, Throw, Trap, Try, While -> STATEMENT_DOESNT_SUPPORT_ATTRIBUTES;
            default -> 0;
        };
    }
}
