package mediashell.conformance.areas;

/** The area {@code operators}. */
final class OperatorsTest extends AreaCases {

    OperatorsTest() {
        super("operators");
    }
}
