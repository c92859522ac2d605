package mediashell.conformance.areas;

/** The area {@code regex}. */
final class RegexTest extends AreaCases {

    RegexTest() {
        super("regex");
    }
}
