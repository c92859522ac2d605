package mediashell.conformance.areas;

/** The area {@code culture_text}. */
final class CultureTextTest extends AreaCases {

    CultureTextTest() {
        super("culture_text");
    }
}
