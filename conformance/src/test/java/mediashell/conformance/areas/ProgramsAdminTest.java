package mediashell.conformance.areas;

/** The area {@code programs_admin}. */
final class ProgramsAdminTest extends AreaCases {

    ProgramsAdminTest() {
        super("programs_admin");
    }
}
