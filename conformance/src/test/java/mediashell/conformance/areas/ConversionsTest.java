package mediashell.conformance.areas;

/** The area {@code conversions}. */
final class ConversionsTest extends AreaCases {

    ConversionsTest() {
        super("conversions");
    }
}
