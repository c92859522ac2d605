package mediashell.site.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import org.junit.jupiter.api.Test;

/** The serializer rule of facts/site-and-content.md §2.2 over the table of step types. */
final class StepTypesTest {

    @Test
    void knowsEveryTypeThatCanBeMade() {
        assertEquals(36, StepTypes.all().size());
    }

    @Test
    void argumentsAreHiddenAndExpanded() {
        Step step = create("RebootAction", Map.of("Target", "WinPE", "MessageTimeout", 60));

        assertEquals("smsboot.exe /target:WinPE", step.action());
        assertEquals(
                List.of(
                        new StepVariable("SMSRebootTimeout", "MessageTimeout", false, "60"),
                        new StepVariable("SMSRebootTarget", "Target", true, "WinPE")),
                step.variables());
    }

    @Test
    void flagsBeginWithACapitalOnlyInTheAction() {
        Step step = create(
                "SetVariableAction",
                Map.of("VariableName", "a", "VariableValue", "b c", "DoNotShowVariableValue", false));

        assertEquals("tsenv.exe \"a=b c\" /hiddenflag:False", step.action());
        assertEquals("false", step.property("DoNotShowVariableValue").orElseThrow());
    }

    @Test
    void optionalPartsNeedTheirValue() {
        assertEquals(
                "OSDApplyOS.exe /image:LAB00014,%OSDImageIndex% /target:%OSDisk% /runfromnet:False",
                create(
                                "ApplyOperatingSystemAction",
                                Map.of(
                                        "ImagePackageID",
                                        "LAB00014",
                                        "ImageIndex",
                                        1,
                                        "DestinationVariable",
                                        "OSDisk",
                                        "RunFromNet",
                                        false))
                        .action());
        assertEquals(
                "OSDBitLocker.exe /disable ",
                create("DisableBitLockerAction", Map.of()).action());
    }

    @Test
    void anEmptyArgumentLeavesItsPlace() {
        assertEquals(
                "smsswd.exe /run: cmd.exe /c dir",
                create("RunCommandLineAction", Map.of("CommandLine", "cmd.exe /c dir"))
                        .action());
    }

    @Test
    void embeddedObjectsAreCountedFromZero() {
        Step step = create(
                "PartitionDiskAction",
                Map.of(
                        "Partitions",
                        List.of(Map.of("Type", "EFI"), new TreeMap<>(Map.of("Size", 100, "Type", "Primary")))));

        assertEquals(
                List.of(
                        new StepVariable("OSDPartitions", "Partitions", true, "2"),
                        new StepVariable("OSDPartitions0Type", "Partitions0Type", false, "EFI"),
                        new StepVariable("OSDPartitions1Size", "Partitions1Size", false, "100"),
                        new StepVariable("OSDPartitions1Type", "Partitions1Type", false, "Primary")),
                step.variables());
    }

    @Test
    void everyTypeMakesAStepOfNothing() {
        for (StepType type : StepTypes.all()) {
            Step step = type.create("s", "", Map.of());
            assertTrue(step.action().length() > 8, type.name());
            assertEquals(step, ((Step) SequenceReader.read(SequenceWriter.write(Sequence.of(List.of(step))))
                    .members()
                    .getFirst()));
        }
    }

    @Test
    void anUnknownPropertyIsNamed() {
        SiteException e = assertThrows(SiteException.class, () -> create("RebootAction", Map.of("Wheels", 4)));
        assertEquals(SiteErrorCode.INVALID_VALUE, e.code());
    }

    @Test
    void secretsAreKnown() {
        assertTrue(StepTypes.require("ApplyWindowsSettingsAction").isSecret("AdminPassword"));
        assertTrue(StepTypes.require("ApplyWindowsSettingsAction").isSecret("ProductKey"));
    }

    private static Step create(String type, Map<String, ?> properties) {
        return StepTypes.require(type).create("s", "", properties);
    }
}
