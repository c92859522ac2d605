package mediashell.conformance.areas;

/** The area {@code formats}. */
final class FormatsTest extends AreaCases {

    FormatsTest() {
        super("formats");
    }
}
