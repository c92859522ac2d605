package mediashell.conformance.areas;

/** The area {@code flow}. */
final class FlowTest extends AreaCases {

    FlowTest() {
        super("flow");
    }
}
