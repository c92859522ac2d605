package mediashell.conformance.areas;

/** The area {@code pipeline_cmdlets}. */
final class PipelineCmdletsTest extends AreaCases {

    PipelineCmdletsTest() {
        super("pipeline_cmdlets");
    }
}
