package mediashell.conformance.areas;

/** The area {@code scopes_modules}. */
final class ScopesModulesTest extends AreaCases {

    ScopesModulesTest() {
        super("scopes_modules");
    }
}
