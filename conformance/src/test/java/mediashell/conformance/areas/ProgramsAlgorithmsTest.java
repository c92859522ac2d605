package mediashell.conformance.areas;

/** The area {@code programs_algorithms}. */
final class ProgramsAlgorithmsTest extends AreaCases {

    ProgramsAlgorithmsTest() {
        super("programs_algorithms");
    }
}
