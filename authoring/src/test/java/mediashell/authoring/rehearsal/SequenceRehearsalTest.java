package mediashell.authoring.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.rehearsal.SequenceWalk.Document;
import mediashell.media.rehearsal.SequenceWalk.WalkedStep;
import org.junit.jupiter.api.Test;

class SequenceRehearsalTest {

    private static final String ON_FULL_MEDIA = variable("_SMSTSMediaType", "equals", "FullMedia");
    private static final String NOT_ON_FULL_MEDIA = variable("_SMSTSMediaType", "notEquals", "FullMedia");
    private static final String LAPTOP = variable("Chassis", "equals", "laptop");
    private static final String IN_WINDOWS_PE = variable("_SMSTSInWinPE", "equals", "true");

    @Test
    void conditionsAreDecidedAsFarAsVariablesAreKnown() throws MediaException {
        assertEquals(
                List.of(
                        "Step always: WillRun, runs",
                        "Step on media: WillRun, runs",
                        "Step off media: WillNotRun, runs only if the variable _SMSTSMediaType notEquals FullMedia",
                        "Step on laptops: MayRun, runs if the variable Chassis equals laptop"),
                told(command("always", "")
                        + command("on media", ON_FULL_MEDIA)
                        + command("off media", NOT_ON_FULL_MEDIA)
                        + command("on laptops", LAPTOP)));
    }

    @Test
    void theConditionsOfGroupsCountForTheirSteps() throws MediaException {
        assertEquals(
                List.of(
                        "Step Laptops/always: MayRun, runs if the variable Chassis equals laptop",
                        "Step Laptops/off media: WillNotRun, runs only if the variable _SMSTSMediaType notEquals FullMedia"),
                told(group("Laptops", LAPTOP, command("always", "") + command("off media", NOT_ON_FULL_MEDIA))));
    }

    @Test
    void whatAStepSetsIsKnownAfterIt() throws MediaException {
        assertEquals(
                List.of("MayRun", "WillRun", "WillRun"),
                codes(command("before", LAPTOP) + set("Chassis", "laptop", "") + command("after", LAPTOP)));
    }

    @Test
    void whatAStepMaySetIsUnknownAfterIt() throws MediaException {
        String maybe = variable("Unknown", "exists", "");
        assertEquals(
                List.of("WillRun", "MayRun", "MayRun"),
                codes(set("Chassis", "laptop", "") + set("Chassis", "desktop", maybe) + command("after", LAPTOP)));
    }

    @Test
    void theSequenceBeginsInWindowsPe() throws MediaException {
        String restart = step("SMS_TaskSequence_RebootAction", "restart", "", "");
        assertEquals(
                List.of("WillRun", "WillRun", "MayRun"),
                codes(command("at first", IN_WINDOWS_PE) + restart + command("later", IN_WINDOWS_PE)));
    }

    @Test
    void captureMediaBeginInTheWindowsThatTheyCapture() throws MediaException {
        Document capture = new Document("LAB00010", "Capture", sequence(command("in PE", IN_WINDOWS_PE)));
        assertEquals(
                "WillNotRun",
                new SequenceRehearsal()
                        .walk(List.of(capture), Map.of("_SMSTSMediaType", "CaptureMedia"))
                        .getFirst()
                        .step()
                        .code());
    }

    @Test
    void disabledStepsAreTold() throws MediaException {
        String disabled = command("off", "").replace("<step ", "<step disable=\"true\" ");
        assertEquals(List.of("Disabled"), codes(disabled));
    }

    @Test
    void stepsNameWhatTheyAskFor() throws MediaException {
        String apply = step("SMS_TaskSequence_ApplyOperatingSystemAction", "apply", "ImagePackageID=LAB00031", "");
        WalkedStep walked = walk(sequence(apply)).getFirst();
        assertEquals(List.of("LAB00031"), walked.packages());
        assertEquals(true, walked.runs());
    }

    @Test
    void childSequencesAreFollowedInPlace() throws MediaException {
        Document top = new Document("LAB00010", "Top", sequence(child("LAB00011") + command("after", "")));
        Document child = new Document("LAB00011", "Child", sequence(command("inner", NOT_ON_FULL_MEDIA)));
        assertEquals(
                List.of("Step child WillRun", "Step child/inner WillNotRun", "Step after WillRun"),
                new SequenceRehearsal()
                        .walk(List.of(top, child), Map.of("_SMSTSMediaType", "FullMedia")).stream()
                                .map(each ->
                                        each.step().name() + " " + each.step().code())
                                .toList());
    }

    @Test
    void aChildThatTheMediumLacksFails() throws MediaException {
        assertEquals(List.of("WillRun", "ChildSequence"), codes(child("LAB00099")));
    }

    @Test
    void aSequenceThatRunsItselfFails() throws MediaException {
        assertEquals(List.of("WillRun", "ChildSequence"), codes(child("LAB00010")));
    }

    @Test
    void whatIsNoSequenceIsRefused() {
        MediaException thrown = assertThrows(MediaException.class, () -> walk("<html/>"));
        assertEquals(MediaErrorCode.CORRUPT_IMAGE, thrown.code());
    }

    private static List<String> told(String members) throws MediaException {
        return walk(sequence(members)).stream()
                .map(each -> each.step().name() + ": " + each.step().code() + ", "
                        + each.step().detail())
                .toList();
    }

    private static List<String> codes(String members) throws MediaException {
        return walk(sequence(members)).stream().map(each -> each.step().code()).toList();
    }

    private static List<WalkedStep> walk(String text) throws MediaException {
        return new SequenceRehearsal()
                .walk(List.of(new Document("LAB00010", "Top", text)), Map.of("_SMSTSMediaType", "FullMedia"));
    }

    private static String sequence(String members) {
        return "<sequence version=\"3.10\">" + members + "</sequence>";
    }

    private static String group(String name, String condition, String members) {
        return "<group name=\"" + name + "\"><condition>" + condition + "</condition>" + members + "</group>";
    }

    private static String command(String name, String condition) {
        return step("SMS_TaskSequence_RunCommandLineAction", name, "CommandLine=cmd", condition);
    }

    private static String set(String name, String value, String condition) {
        String properties = "VariableName=" + name + ";VariableValue=" + value;
        return step("SMS_TaskSequence_SetVariableAction", "set", properties, condition);
    }

    private static String step(String type, String name, String properties, String condition) {
        StringBuilder text = new StringBuilder("<step type=\"" + type + "\" name=\"" + name + "\">");
        text.append(condition.isEmpty() ? "" : "<condition>" + condition + "</condition>");
        text.append("<action>x</action><defaultVarList>");
        for (String property : properties.isEmpty() ? new String[0] : properties.split(";")) {
            String[] parts = property.split("=");
            text.append("<variable name=\"%s\" property=\"%s\">%s</variable>".formatted(parts[0], parts[0], parts[1]));
        }
        return text.append("</defaultVarList></step>").toString();
    }

    private static String child(String packageId) {
        return "<subtasksequence type=\"SMS_TaskSequence_SubTasksequence\" name=\"child\"><defaultVarList>"
                + "<variable name=\"TsPackageID\" property=\"TsPackageID\">" + packageId
                + "</variable></defaultVarList></subtasksequence>";
    }

    private static String variable(String name, String operator, String value) {
        return "<expression type=\"SMS_TaskSequence_VariableConditionExpression\"><variable name=\"Operator\">"
                + operator
                + "</variable><variable name=\"Value\">" + value + "</variable><variable name=\"Variable\">" + name
                + "</variable></expression>";
    }
}
