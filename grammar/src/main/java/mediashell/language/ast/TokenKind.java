package mediashell.language.ast;

import java.util.EnumSet;
import java.util.Set;

/**
 * The kinds of tokens; spelled as in System.Management.Automation.Language.TokenKind. Operators carry their precedence
 * (about_Operator_Precedence; a higher number binds tighter) and their text.
 */
public enum TokenKind {
    Unknown,
    Variable,
    SplattedVariable,
    Parameter,
    Number,
    Label,
    Identifier,
    Generic,
    NewLine,
    LineContinuation,
    Comment,
    EndOfInput,
    StringLiteral,
    StringExpandable,
    HereStringLiteral,
    HereStringExpandable,
    LParen("(", Precedence.NONE),
    RParen(")", Precedence.NONE),
    LCurly("{", Precedence.NONE),
    RCurly("}", Precedence.NONE),
    LBracket("[", Precedence.NONE),
    RBracket("]", Precedence.NONE),
    AtParen("@(", Precedence.NONE),
    AtCurly("@{", Precedence.NONE),
    DollarParen("$(", Precedence.NONE),
    Semi(";", Precedence.NONE),
    AndAnd("&&", Precedence.NONE),
    OrOr("||", Precedence.NONE),
    Ampersand("&", Precedence.NONE, TokenFlags.SpecialOperator),
    Pipe("|", Precedence.NONE, TokenFlags.SpecialOperator),
    Comma(",", Precedence.NONE, TokenFlags.UnaryOperator),
    MinusMinus("--", Precedence.NONE, TokenFlags.UnaryOperator, TokenFlags.PrefixOrPostfixOperator),
    PlusPlus("++", Precedence.NONE, TokenFlags.UnaryOperator, TokenFlags.PrefixOrPostfixOperator),
    DotDot("..", Precedence.RANGE, TokenFlags.BinaryOperator),
    ColonColon("::", Precedence.NONE, TokenFlags.SpecialOperator),
    Dot(".", Precedence.NONE, TokenFlags.SpecialOperator),
    Exclaim("!", Precedence.NONE, TokenFlags.UnaryOperator),
    Multiply("*", Precedence.MULTIPLY, TokenFlags.BinaryOperator),
    Divide("/", Precedence.MULTIPLY, TokenFlags.BinaryOperator),
    Rem("%", Precedence.MULTIPLY, TokenFlags.BinaryOperator),
    Plus("+", Precedence.ADD, TokenFlags.BinaryOperator, TokenFlags.UnaryOperator),
    Minus("-", Precedence.ADD, TokenFlags.BinaryOperator, TokenFlags.UnaryOperator),
    Equals("=", Precedence.NONE, TokenFlags.AssignmentOperator),
    PlusEquals("+=", Precedence.NONE, TokenFlags.AssignmentOperator),
    MinusEquals("-=", Precedence.NONE, TokenFlags.AssignmentOperator),
    MultiplyEquals("*=", Precedence.NONE, TokenFlags.AssignmentOperator),
    DivideEquals("/=", Precedence.NONE, TokenFlags.AssignmentOperator),
    RemainderEquals("%=", Precedence.NONE, TokenFlags.AssignmentOperator),
    Redirection,
    RedirectInStd("<", Precedence.NONE),
    Format("-f", Precedence.FORMAT, TokenFlags.BinaryOperator),
    Not("-not", Precedence.NONE, TokenFlags.UnaryOperator),
    Bnot("-bnot", Precedence.NONE, TokenFlags.UnaryOperator),
    And("-and", Precedence.LOGICAL, TokenFlags.BinaryOperator),
    Or("-or", Precedence.LOGICAL, TokenFlags.BinaryOperator),
    Xor("-xor", Precedence.LOGICAL, TokenFlags.BinaryOperator),
    Band("-band", Precedence.BITWISE, TokenFlags.BinaryOperator),
    Bor("-bor", Precedence.BITWISE, TokenFlags.BinaryOperator),
    Bxor("-bxor", Precedence.BITWISE, TokenFlags.BinaryOperator),
    Join("-join", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.UnaryOperator),
    Ieq("-ieq", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Ceq("-ceq", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Ine("-ine", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cne("-cne", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Ige("-ige", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cge("-cge", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Igt("-igt", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cgt("-cgt", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Ilt("-ilt", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Clt("-clt", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Ile("-ile", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cle("-cle", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Ilike("-ilike", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Clike("-clike", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Inotlike("-inotlike", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cnotlike("-cnotlike", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Imatch("-imatch", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cmatch("-cmatch", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Inotmatch("-inotmatch", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cnotmatch("-cnotmatch", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Ireplace("-ireplace", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Creplace("-creplace", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Icontains("-icontains", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Ccontains("-ccontains", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Inotcontains("-inotcontains", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cnotcontains("-cnotcontains", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Iin("-iin", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cin("-cin", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Inotin("-inotin", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Cnotin("-cnotin", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.CaseSensitiveOperator),
    Isplit("-isplit", Precedence.COMPARISON, TokenFlags.BinaryOperator, TokenFlags.UnaryOperator),
    Csplit(
            "-csplit",
            Precedence.COMPARISON,
            TokenFlags.BinaryOperator,
            TokenFlags.UnaryOperator,
            TokenFlags.CaseSensitiveOperator),
    Is("-is", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    IsNot("-isnot", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    As("-as", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Shl("-shl", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    Shr("-shr", Precedence.COMPARISON, TokenFlags.BinaryOperator),
    PostfixPlusPlus("++", Precedence.NONE, TokenFlags.UnaryOperator, TokenFlags.PrefixOrPostfixOperator),
    PostfixMinusMinus("--", Precedence.NONE, TokenFlags.UnaryOperator, TokenFlags.PrefixOrPostfixOperator),
    Colon(":", Precedence.NONE),
    QuestionMark("?", Precedence.NONE, TokenFlags.TernaryOperator),
    QuestionQuestionEquals("??=", Precedence.NONE, TokenFlags.AssignmentOperator),
    QuestionQuestion("??", Precedence.COALESCE, TokenFlags.BinaryOperator),
    QuestionDot("?.", Precedence.NONE, TokenFlags.SpecialOperator),
    QuestionLBracket("?[", Precedence.NONE, TokenFlags.SpecialOperator),
    Begin("begin", Precedence.NONE, TokenFlags.Keyword),
    Break("break", Precedence.NONE, TokenFlags.Keyword),
    Catch("catch", Precedence.NONE, TokenFlags.Keyword),
    Class("class", Precedence.NONE, TokenFlags.Keyword),
    Clean("clean", Precedence.NONE, TokenFlags.Keyword),
    Continue("continue", Precedence.NONE, TokenFlags.Keyword),
    Data("data", Precedence.NONE, TokenFlags.Keyword),
    Define("define", Precedence.NONE, TokenFlags.Keyword),
    Do("do", Precedence.NONE, TokenFlags.Keyword),
    Dynamicparam("dynamicparam", Precedence.NONE, TokenFlags.Keyword),
    Else("else", Precedence.NONE, TokenFlags.Keyword),
    ElseIf("elseif", Precedence.NONE, TokenFlags.Keyword),
    End("end", Precedence.NONE, TokenFlags.Keyword),
    Enum("enum", Precedence.NONE, TokenFlags.Keyword),
    Exit("exit", Precedence.NONE, TokenFlags.Keyword),
    Filter("filter", Precedence.NONE, TokenFlags.Keyword),
    Finally("finally", Precedence.NONE, TokenFlags.Keyword),
    For("for", Precedence.NONE, TokenFlags.Keyword),
    Foreach("foreach", Precedence.NONE, TokenFlags.Keyword),
    From("from", Precedence.NONE, TokenFlags.Keyword),
    Function("function", Precedence.NONE, TokenFlags.Keyword),
    If("if", Precedence.NONE, TokenFlags.Keyword),
    In("in", Precedence.NONE, TokenFlags.Keyword),
    Param("param", Precedence.NONE, TokenFlags.Keyword),
    Process("process", Precedence.NONE, TokenFlags.Keyword),
    Return("return", Precedence.NONE, TokenFlags.Keyword),
    Switch("switch", Precedence.NONE, TokenFlags.Keyword),
    Throw("throw", Precedence.NONE, TokenFlags.Keyword),
    Trap("trap", Precedence.NONE, TokenFlags.Keyword),
    Try("try", Precedence.NONE, TokenFlags.Keyword),
    Until("until", Precedence.NONE, TokenFlags.Keyword),
    Using("using", Precedence.NONE, TokenFlags.Keyword),
    Var("var", Precedence.NONE, TokenFlags.Keyword),
    While("while", Precedence.NONE, TokenFlags.Keyword),
    Workflow("workflow", Precedence.NONE, TokenFlags.Keyword),
    Parallel("parallel", Precedence.NONE, TokenFlags.Keyword),
    Sequence("sequence", Precedence.NONE, TokenFlags.Keyword),
    InlineScript("inlinescript", Precedence.NONE, TokenFlags.Keyword),
    Configuration("configuration", Precedence.NONE, TokenFlags.Keyword),
    DynamicKeyword("dynamickeyword", Precedence.NONE, TokenFlags.Keyword),
    Public("public", Precedence.NONE),
    Private("private", Precedence.NONE),
    Static("static", Precedence.NONE),
    Interface("interface", Precedence.NONE),
    Hidden("hidden", Precedence.NONE),
    Base("base", Precedence.NONE),
    Namespace("namespace", Precedence.NONE),
    Module("module", Precedence.NONE),
    Type("type", Precedence.NONE),
    Assembly("assembly", Precedence.NONE),
    Command("command", Precedence.NONE),
    Default("default", Precedence.NONE);

    private final String text;
    private final int precedence;
    private final Set<TokenFlags> flags;

    TokenKind() {
        this("", Precedence.NONE);
    }

    TokenKind(String text, int precedence, TokenFlags... flags) {
        this.text = text;
        this.precedence = precedence;
        this.flags = EnumSet.noneOf(TokenFlags.class);
        this.flags.addAll(Set.of(flags));
    }

    /** The text of operators and keywords; empty for kinds without a fixed text. */
    public String text() {
        return text;
    }

    /** How tightly a binary operator binds; 0 for anything else. */
    public int precedence() {
        return precedence;
    }

    public boolean has(TokenFlags flag) {
        return flags.contains(flag);
    }

    /** True for operators that the parser may compute when their operands are constants. */
    public boolean canConstantFold() {
        return switch (this) {
            case Exclaim, Not, Bnot, And, Or, Xor, Band, Bor, Bxor, Shl, Shr -> true;
            case Multiply, Divide, Rem, Plus, Minus -> true;
            default -> false;
        };
    }

    /** True for what data sections and data files do not take (about_Data_Sections). */
    public boolean isDisallowedInRestrictedMode() {
        return switch (this) {
            case MinusMinus, PlusPlus, PostfixMinusMinus, PostfixPlusPlus, DotDot -> true;
            case ColonColon, Dot, Colon, QuestionMark, QuestionDot, QuestionLBracket -> true;
            case Redirection, RedirectInStd, Format, Join, As -> true;
            case Imatch, Cmatch, Inotmatch, Cnotmatch, Ireplace, Creplace, Isplit, Csplit -> true;
            default -> false;
        };
    }

    /** The levels of binary operators, loosest first. */
    private static final class Precedence {
        static final int NONE = 0;
        static final int LOGICAL = 1;
        static final int BITWISE = 2;
        static final int COMPARISON = 3;
        static final int COALESCE = 4;
        static final int ADD = 5;
        static final int MULTIPLY = 6;
        static final int FORMAT = 7;
        static final int RANGE = 8;
    }
}
