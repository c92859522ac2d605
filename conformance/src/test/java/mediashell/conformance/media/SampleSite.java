package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

/** The sample site, made once a test class by the product's own script. */
final class SampleSite {

    /** What {@code scripts/sample-site.ps1} calls its task sequence. */
    static final String TASK_SEQUENCE = "Deploy sample Windows";

    private SampleSite() {}

    static Shell make(Path folder) throws Exception {
        Shell shell = new Shell(folder);
        Shell.Result result = shell.script("sample-site.ps1", "-SourcePath '" + folder.resolve("sources") + "'");
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
        return shell;
    }
}
