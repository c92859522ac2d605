package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.Severity;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the lab site for each test, and what tests ask of an author. */
abstract class AuthoringTestCase {

    @TempDir
    static Path template;

    @TempDir
    Path folder;

    LabSite lab;

    @BeforeAll
    static void makeTemplate() throws IOException {
        LabSite.make(template);
    }

    @BeforeEach
    void copyTemplate() throws IOException {
        lab = LabSite.copy(template, folder);
    }

    @AfterEach
    void close() {
        lab.catalog.close();
    }

    static StandaloneMediaRequest.Builder request() {
        return StandaloneMediaRequest.of("LAB", LabSite.SEQUENCE);
    }

    MediaAuthor author() {
        return new MediaAuthor(lab.catalog);
    }

    MediaPlan plan(MediaRequestBuilder<?> request) throws IOException {
        Authored authored = author().plan(request.build(), LabSite.identity());
        return authored.plan()
                .orElseThrow(() -> new AssertionError(authored.findings().toString()));
    }

    List<Finding> errors(MediaRequestBuilder<?> request) throws IOException {
        Authored authored = author().plan(request.build(), LabSite.identity());
        assertTrue(authored.hasErrors());
        return authored.findings(Severity.ERROR);
    }

    void assertErrors(MediaRequestBuilder<?> request, String... expected) throws IOException {
        assertEquals(
                List.of(expected),
                errors(request).stream()
                        .map(each -> each.id() + " " + each.itemPath())
                        .toList());
    }

    List<String> contentIds(MediaRequestBuilder<?> request) throws IOException {
        return plan(request).contents().stream().map(PlannedContent::id).toList();
    }

    /** The ids and items of warnings. */
    List<String> warnings(MediaRequestBuilder<?> request) throws IOException {
        return author().plan(request.build(), LabSite.identity()).findings(Severity.WARNING).stream()
                .map(each -> each.id() + " " + each.itemPath())
                .toList();
    }

    static void golden(String name, String actual) throws IOException {
        Path file = Path.of("src/test/golden", name).toAbsolutePath();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }
}
