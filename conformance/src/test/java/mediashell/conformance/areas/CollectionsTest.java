package mediashell.conformance.areas;

/** The area {@code collections}. */
final class CollectionsTest extends AreaCases {

    CollectionsTest() {
        super("collections");
    }
}
