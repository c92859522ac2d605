package mediashell.conformance.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code scripts/sample-site.ps1} makes what issue 3 lists, and the finding cmdlets show it. */
final class SampleSiteTest {

    @TempDir
    static Path folder;

    private static Shell shell;

    @BeforeAll
    static void makeSite() throws Exception {
        shell = SampleSite.make(folder);
    }

    @Test
    void packagesAreFoundByNameWithWildcards() throws Exception {
        assertEquals(
                List.of("Configuration Manager Client", "Support tools"),
                output("Get-CMPackage -Name '*' | ForEach-Object Name"));
    }

    @Test
    void imagesKnowTheirArchitecture() throws Exception {
        assertEquals(List.of("x64"), output("(Get-CMBootImage).Architecture"));
    }

    @Test
    void anApplicationDependsOnAnother() throws Exception {
        assertEquals(
                List.of("Editor", "Runtime"),
                output("Get-CMApplication | Sort-Object LocalizedDisplayName | ForEach-Object LocalizedDisplayName"));
        assertEquals(List.of("1"), output("@(Get-CMDeploymentType -ApplicationName Editor).Count"));
    }

    @Test
    void theSequenceHasGroupsStepsConditionsAndVariables() throws Exception {
        String sequence = output("(Get-CMTaskSequence -Name '" + SampleSite.TASK_SEQUENCE + "').Sequence")
                .getFirst();
        List<String> wanted = List.of(
                "<group name=\"Prepare\"",
                "<group name=\"Install Operating System\"",
                "type=\"SMS_TaskSequence_ApplyDriverPackageAction\"",
                "SMS_TaskSequence_WMIConditionExpression",
                "tsenv.exe \"OSDTimeZone=W. Europe Standard Time\"");
        assertEquals(
                List.of(),
                wanted.stream().filter(each -> !sequence.contains(each)).toList());
    }

    @Test
    void objectsCarryTheTypeNameOfTheirClass() throws Exception {
        assertEquals(List.of("IResultObject#SMS_DriverPackage"), output("(Get-CMDriverPackage).PSTypeNames[0]"));
    }

    @Test
    void aSecondSiteOfTheSameCodeIsRefused() throws Exception {
        assertEquals(List.of("ObjectExists"), shell.run("New-MediaSite LAB").errorIds());
    }

    private static List<String> output(String script) throws Exception {
        Shell.Result result = shell.run(script);
        assertEquals(
                List.of(), result.errors().stream().map(each -> each.message()).toList());
        return result.output();
    }
}
