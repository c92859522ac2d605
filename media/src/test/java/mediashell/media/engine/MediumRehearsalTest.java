package mediashell.media.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.media.ContentSource;
import mediashell.media.TreeFile;
import mediashell.media.plan.Carrier;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.PlannedContent;
import mediashell.media.plan.Validity;
import mediashell.media.rehearsal.MediumRehearsal;
import mediashell.media.rehearsal.RehearsalMachine;
import mediashell.media.rehearsal.RehearsalStep;
import mediashell.media.rehearsal.RehearsalStep.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediumRehearsalTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant EXPIRY = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2026-04-01T00:00:00Z");
    private static final long CAPACITY = 3_500_000;

    @TempDir
    Path folder;

    private SampleMedium sample;

    @BeforeEach
    void makeBootImage() throws IOException {
        sample = SampleMedium.in(folder);
    }

    @Test
    void aSoundMediumPassesEveryStep() throws IOException {
        List<RehearsalStep> steps = rehearse(single("LAB00020", "LAB00021"), null, BETWEEN);

        assertEquals(
                List.of(
                        "BootCatalog",
                        "BootLoader",
                        "SecureBoot",
                        "BootImage",
                        "Bootstrap",
                        "Variables",
                        "Validity",
                        "Prestart",
                        "Policy",
                        "Content LAB00020",
                        "Content LAB00021",
                        "Hashes"),
                steps.stream().map(RehearsalStep::name).toList());
        assertEquals(List.of("SecureBoot Unsigned"), notPassed(steps));
        assertTrue(step(steps, "Prestart").detail().contains("cmd /c start.cmd"));
        assertTrue(step(steps, "Policy").detail().contains("Deploy Windows"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28T23:59:59Z, NotYetValid",
        "2026-03-01T00:00:00Z, Ok",
        "2026-05-31T23:59:59Z, Ok",
        "2026-06-01T00:00:00Z, Expired"
    })
    void theClockIsComparedWithTheDates(String clock, String code) throws IOException {
        assertEquals(
                code,
                step(rehearse(single("LAB00021"), null, Instant.parse(clock)), "Validity")
                        .code());
    }

    @Test
    void thePasswordIsAskedForAndChecked() throws IOException {
        MediaPlan plan = sample.plan(Carrier.ISO, true);
        List<Path> medium = build(withPolicy(plan, "LAB00021"));

        assertEquals(
                "PasswordRequired",
                step(rehearse(medium, null, BETWEEN), "Variables").code());
        assertEquals(
                "WrongPassword",
                step(rehearse(medium, "guess", BETWEEN), "Variables").code());
        assertEquals(
                "Ok",
                step(rehearse(medium, SampleMedium.PASSWORD, BETWEEN), "Validity")
                        .code());
    }

    @Test
    void contentThatTheMediumLacksIsNamed() throws IOException {
        RehearsalStep step = step(rehearse(single("LAB00099"), null, BETWEEN), "Content LAB00099");

        assertEquals("ContentMissing", step.code());
        assertTrue(step.detail().contains("Deploy Windows"), step.detail());
    }

    @Test
    void theNextDiscIsAskedFor() throws IOException {
        List<RehearsalStep> steps = rehearse(set(), null, BETWEEN);

        assertTrue(!step(steps, "Content LAB00021").detail().contains("asks"));
        assertTrue(step(steps, "Content LAB00022").detail().endsWith("asks for disc 2 'Sample Medium 2'"));
        assertEquals(Outcome.PASSED, step(steps, "Hashes").outcome());
    }

    @Test
    void aDiscThatIsNotAtHandIsNamed() throws IOException {
        RehearsalStep step = step(rehearse(set().subList(0, 1), null, BETWEEN), "Content LAB00022");

        assertEquals("DiscMissing", step.code());
        assertTrue(step.detail().contains("disc 2 'Sample Medium 2'"), step.detail());
    }

    @Test
    void aLaterDiscAloneDoesNotStart() throws IOException {
        assertEquals(
                "NotBootable",
                step(rehearse(set().subList(1, 2), null, BETWEEN), "BootCatalog")
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"STICK_IMAGE, by BIOS and by UEFI", "STICK_IMAGE_GPT, by UEFI only"})
    void aStickTellsHowItStarts(Carrier carrier, String expected) throws IOException {
        List<Path> medium = build(withPolicy(sample.plan(carrier, false), "LAB00021"));

        assertTrue(step(rehearse(medium, null, BETWEEN), "BootCatalog").detail().endsWith(expected));
    }

    @Test
    void whatIsNoMediumFailsAtTheBootstrap() throws IOException {
        List<RehearsalStep> steps = rehearse(List.of(folder), null, BETWEEN);

        assertEquals("NotAMedium", step(steps, "Bootstrap").code());
    }

    private List<Path> single(String... references) throws IOException {
        return build(withPolicy(sample.plan(Carrier.ISO, false), references));
    }

    private List<Path> set() throws IOException {
        List<PlannedContent> contents =
                List.of(content("LAB00020", 10), content("LAB00021", 1_000_000), content("LAB00022", 1_000_000));
        return build(withPolicy(sample.plan(Carrier.ISO, CAPACITY, contents), "LAB00021", "LAB00022"));
    }

    private List<Path> build(MediaPlan plan) throws IOException {
        return MediaBuilder.build(sample.request(plan, "m.img", BuildObserver.SILENT)).volumes().stream()
                .map(BuiltVolume::file)
                .toList();
    }

    private static PlannedContent content(String id, int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        TreeFile file = new TreeFile("f", ContentSource.ofBytes(id, bytes), SampleMedium.INSTANT, 0, null);
        return new PlannedContent(id, "Package", id, "1", List.of(file));
    }

    /** The same plan with dates, and with a policy of one sequence that refers to packages. */
    private static MediaPlan withPolicy(MediaPlan plan, String... references) {
        List<MediaVariable> variables = new ArrayList<>(plan.variables());
        variables.add(MediaVariable.plain(MediaVariables.START, MediaVariables.encodeTime(START)));
        variables.add(MediaVariable.plain(MediaVariables.EXPIRE, MediaVariables.encodeTime(EXPIRY)));
        variables.add(MediaVariable.plain(
                MediaVariables.PRESTART_COMMAND, plan.prestart().commandLine()));
        variables.add(MediaVariable.plain(
                MediaVariables.PRESTART_PACKAGE, plan.prestart().packageId()));
        return new MediaPlan(
                plan.kind(),
                plan.carrier(),
                plan.capacity(),
                plan.label(),
                plan.identity(),
                new Validity(START, EXPIRY),
                plan.protection(),
                plan.unattended(),
                plan.taskSequenceId(),
                plan.taskSequenceName(),
                variables,
                plan.prestart(),
                plan.boot(),
                policy(references),
                plan.contents(),
                plan.autorun(),
                plan.prestage(),
                plan.origin());
    }

    private static String policy(String... references) {
        StringBuilder values = new StringBuilder("<value>LAB00001:*</value>");
        for (String reference : references) {
            values.append("<value><![CDATA[").append(reference).append(":*]]></value>");
        }
        return """
                <?xml version="1.0"?><PolicyXml><Policy><instance class="CCM_TaskSequence">
                <property name="PKG_PackageID" type="8"><value>LAB00010</value></property>
                <property name="PKG_Name" type="8"><value>Deploy Windows</value></property>
                <property name="TS_BootImageID" type="8"><value>LAB00001</value></property>
                <property name="TS_References" type="8200">%s</property>
                </instance></Policy></PolicyXml>""".formatted(values);
    }

    private static List<RehearsalStep> rehearse(List<Path> volumes, String password, Instant clock) throws IOException {
        try (OpenedMedium medium = OpenedMedium.open(volumes)) {
            return MediumRehearsal.run(
                    medium,
                    password == null ? null : password.toCharArray(),
                    RehearsalMachine.at(clock),
                    BuildObserver.SILENT);
        }
    }

    private static RehearsalStep step(List<RehearsalStep> steps, String name) {
        return steps.stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + steps));
    }

    private static List<String> notPassed(List<RehearsalStep> steps) {
        return steps.stream()
                .filter(step -> step.outcome() != Outcome.PASSED)
                .map(step -> step.name() + " " + step.code())
                .toList();
    }
}
