package mediashell.conformance.areas;

/** The area {@code functions}. */
final class FunctionsTest extends AreaCases {

    FunctionsTest() {
        super("functions");
    }
}
