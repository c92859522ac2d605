package mediashell.conformance.areas;

/** The area {@code providers}. */
final class ProvidersTest extends AreaCases {

    ProvidersTest() {
        super("providers");
    }
}
