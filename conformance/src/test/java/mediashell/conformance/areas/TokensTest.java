package mediashell.conformance.areas;

/** The area {@code tokens}. */
final class TokensTest extends AreaCases {

    TokensTest() {
        super("tokens");
    }
}
