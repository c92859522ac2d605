package mediashell.conformance.areas;

/** The area {@code concurrency_misc}. */
final class ConcurrencyMiscTest extends AreaCases {

    ConcurrencyMiscTest() {
        super("concurrency_misc");
    }
}
