package mediashell.conformance.areas;

/** The area {@code errors}. */
final class ErrorsTest extends AreaCases {

    ErrorsTest() {
        super("errors");
    }
}
