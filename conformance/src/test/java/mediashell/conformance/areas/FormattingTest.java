package mediashell.conformance.areas;

/** The area {@code formatting}. */
final class FormattingTest extends AreaCases {

    FormattingTest() {
        super("formatting");
    }
}
