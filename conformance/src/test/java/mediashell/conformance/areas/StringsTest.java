package mediashell.conformance.areas;

/** The area {@code strings}. */
final class StringsTest extends AreaCases {

    StringsTest() {
        super("strings");
    }
}
