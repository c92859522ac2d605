package mediashell.conformance.areas;

/** The area {@code classes}. */
final class ClassesTest extends AreaCases {

    ClassesTest() {
        super("classes");
    }
}
