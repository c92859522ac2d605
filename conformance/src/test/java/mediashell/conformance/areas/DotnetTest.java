package mediashell.conformance.areas;

/** The area {@code dotnet}. */
final class DotnetTest extends AreaCases {

    DotnetTest() {
        super("dotnet");
    }
}
