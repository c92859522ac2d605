package mediashell.conformance.areas;

/** The area {@code syntax_errors_and_ast}. */
final class SyntaxErrorsAndAstTest extends AreaCases {

    SyntaxErrorsAndAstTest() {
        super("syntax_errors_and_ast");
    }
}
