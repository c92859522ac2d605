package mediashell.conformance.areas;

/** The area {@code admin}. */
final class AdminTest extends AreaCases {

    AdminTest() {
        super("admin");
    }
}
