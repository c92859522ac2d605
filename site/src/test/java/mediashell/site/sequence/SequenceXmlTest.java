package mediashell.site.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shapes as in real exports (facts/site-and-content.md §2.1, §2.2). */
final class SequenceXmlTest {

    private static final String EXPORT = "<sequence version=\"3.10\"><referenceList><reference package=\"LAB00031\"/>"
            + "<reference package=\"LAB0000D\" program=\"Install\"/></referenceList>"
            + "<globalVarList><variable name=\"OSDAdapterCount\" property=\"NumAdapters\">0</variable></globalVarList>"
            + "<group name=\"Install &quot;it&quot;\" description=\"\"><condition><operator type=\"and\">"
            + "<expression type=\"SMS_TaskSequence_VariableConditionExpression\"><variable name=\"Operator\">equals</variable>"
            + "<variable name=\"Value\">a &lt; b</variable><variable name=\"Variable\">x</variable></expression>"
            + "<operator type=\"not\"><expression type=\"SMS_TaskSequence_WMIConditionExpression\">"
            + "<variable name=\"Namespace\">root\\cimv2</variable><variable name=\"Query\">SELECT * FROM X</variable>"
            + "</expression></operator></operator><osConditionGroup type=\"or\"><osExpressionGroup Name=\"Any\">"
            + "<expression type=\"SMS_TaskSequence_FolderConditionExpression\"><variable name=\"Path\">C:\\</variable>"
            + "</expression></osExpressionGroup></osConditionGroup></condition>"
            + "<step type=\"SMS_TaskSequence_RebootAction\" name=\"Restart\" description=\"d\" disable=\"true\""
            + " continueOnError=\"true\" timeout=\"900\" runIn=\"WinPEandFullOS\" successCodeList=\"0 3010\" retryCount=\"2\""
            + " runFromNet=\"false\"><action>smsboot.exe /target:WinPE</action><defaultVarList>"
            + "<variable name=\"SMSRebootTarget\" property=\"Target\" hidden=\"true\">WinPE</variable>"
            + "<variable name=\"P\" property=\"P\"/></defaultVarList></step>"
            + "<group name=\"empty\" description=\"\"/></group>"
            + "<subtasksequence type=\"SMS_TaskSequence_SubTasksequence\" name=\"Child\" description=\"\" successCodeList=\"0\""
            + " retryCount=\"0\" runFromNet=\"false\"><action>SubTasksequence.exe</action><defaultVarList>"
            + "<variable name=\"OSDSubTasksequencePackageID\" property=\"TsPackageID\">LAB00051</variable>"
            + "</defaultVarList></subtasksequence></sequence>";

    @Test
    void writesWhatItRead() {
        assertEquals(EXPORT, SequenceWriter.write(SequenceReader.read(EXPORT)));
    }

    @Test
    void readsIndentedTextTheSame() {
        Sequence sequence = SequenceReader.read(EXPORT);

        assertEquals(sequence, SequenceReader.read(SequenceWriter.indented(sequence)));
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        Sequence sequence =
                SequenceReader.read("<?xml version=\"1.0\"?><sequence version=\"3.00\" name=\"x\"><!-- c -->"
                        + "<future><deep/></future><group name=\"g\" expand=\"true\" disable=\"False\"/></sequence>");

        assertEquals("3.00", sequence.version());
        assertEquals(List.of(Group.of("g")), sequence.members());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<group/>",
                "<sequence>",
                "<sequence version=\"3.10\"><step name=\"a\" timeout=\"soon\"/></sequence>",
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sequence><group name=\"&x;\"/></sequence>"
            })
    void refusesOtherText(String text) {
        SiteException e = assertThrows(SiteException.class, () -> SequenceReader.read(text));
        assertEquals(SiteErrorCode.SEQUENCE_INVALID, e.code());
    }

    @Test
    void refusesEndlessNesting() {
        String deep = "<group name=\"g\">".repeat(5000);

        SiteException e = assertThrows(SiteException.class, () -> SequenceReader.read("<sequence>" + deep));
        assertEquals(SiteErrorCode.SEQUENCE_INVALID, e.code());
    }

    @Test
    void refusesToWriteAControlCharacter() {
        Sequence sequence = Sequence.of(List.of(Group.of("a\u0001b")));

        assertThrows(SiteException.class, () -> SequenceWriter.write(sequence));
    }

    @Test
    void referencesAreThoseOfEnabledSteps() {
        Step run = StepTypes.require("RunCommandLineAction")
                .create("run", "", Map.of("PackageID", "LAB00002", "CommandLine", "LAB00009"));
        Step install = StepTypes.require("InstallSoftwareAction")
                .create("install", "", Map.of("PackageID", "LAB00001", "ProgramName", "Setup"));
        Step child = StepTypes.require("SubTasksequence")
                .create("child", "", Map.of("TsPackageID", "LAB00007", "TsReferencePackages", "LAB00008,LAB00001"));
        Sequence sequence = Sequence.of(
                List.of(run, Group.of("off", install).withEnabled(false), child, run.withName("again"), install));

        assertEquals(
                List.of(
                        new SequenceReference("LAB00002", ""),
                        new SequenceReference("LAB00007", "*"),
                        new SequenceReference("LAB00008", ""),
                        new SequenceReference("LAB00001", "Setup")),
                sequence.references());
    }

    @Test
    void insertsAfterTheNthMember() {
        Sequence sequence = Sequence.of(List.of(Group.of("a"), Group.of("b")));

        assertEquals("x a b", names(sequence.insert(0, List.of(Group.of("x")))));
        assertEquals("a x y b", names(sequence.insert(1, List.of(Group.of("x"), Group.of("y")))));
        assertEquals("a b x", names(sequence.insert(99, List.of(Group.of("x")))));
    }

    private static String names(Sequence sequence) {
        return String.join(
                " ", sequence.members().stream().map(SequenceMember::name).toList());
    }
}
