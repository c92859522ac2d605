package mediashell.cmdlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import mediashell.automation.binding.CmdletDescriptor;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.binding.ParameterSetRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, aliases, sets and positions of our cmdlets' parameters against those that PowerShell itself lists. */
class SurfaceTest {

    private static final Path GOLDEN = Path.of("src/test/golden/surface");
    private final CommandIndex index = new CommandIndex();

    @Test
    void everyParameterIsAsRecorded() throws IOException {
        List<String> listed = Files.readAllLines(GOLDEN.resolve("differences.txt"));
        List<String> different = new ArrayList<>();
        for (String[] row : rows("powershell.tsv")) {
            String ours = ourRow(row[0], row[2]);
            boolean same = ours == null || ours.equals(String.join("\t", row));
            if (!same && !listed.contains(row[0] + " " + row[2])) {
                different.add(String.join("\t", row) + "\n  but is " + ours);
            }
        }
        assertEquals(List.of(), different);
    }

    /** The documentation does not tell which set is the default one. */
    @ParameterizedTest
    @ValueSource(strings = {"dism.tsv", "configurationmanager.tsv"})
    void everyParameterOfAModuleIsAsDocumented(String file) throws IOException {
        List<String> listed = Files.readAllLines(GOLDEN.resolve("differences.txt"));
        List<String> different = new ArrayList<>();
        for (String[] row : rows(file)) {
            if (listed.contains(row[0] + " " + row[1])) {
                continue;
            }
            String ours = String.valueOf(ourRow(row[0], row[1]));
            List<String> columns = new ArrayList<>(List.of(ours.split("\t", -1)));
            columns.remove(columns.size() > 1 ? 1 : 0);
            if (!String.join("\t", columns).equals(String.join("\t", row))) {
                different.add(String.join("\t", row) + "\n  but is " + ours);
            }
        }
        assertEquals(List.of(), different);
    }

    @Test
    void onlyListedParametersAreMissing() throws IOException {
        List<String> listed = Files.readAllLines(GOLDEN.resolve("gaps.txt"));
        List<String> unlisted = new ArrayList<>();
        for (String[] row : rows("powershell.tsv")) {
            boolean cmdletIsThere = index.descriptor(row[0].toLowerCase(Locale.ROOT)) != null;
            String gap = row[0] + " " + row[2];
            if (cmdletIsThere && ourRow(row[0], row[2]) == null && !listed.contains(gap)) {
                unlisted.add(gap);
            }
        }
        assertEquals(List.of(), unlisted);
    }

    @Test
    void everyDescriptorMakesItsCmdletAndReadsItsFields() throws ReflectiveOperationException {
        for (String name : index.names()) {
            CmdletDescriptor descriptor = descriptor(name);
            var cmdlet = descriptor.create();
            int count = descriptor.metadata().parameters().size()
                    + descriptor.dynamicParameters().size();
            for (int i = 0; i < count; i++) {
                descriptor.get(cmdlet, i);
            }
            assertTrue(name.equals(descriptor.metadata().name()), name);
        }
    }

    private static List<String[]> rows(String file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(GOLDEN.resolve(file))) {
            if (!line.startsWith("#")) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    private CmdletDescriptor descriptor(String name) throws ReflectiveOperationException {
        String className = index.descriptor(name.toLowerCase(Locale.ROOT));
        return (CmdletDescriptor)
                Class.forName(className).getDeclaredConstructor().newInstance();
    }

    /** Our row for a parameter, or null when the cmdlet or the parameter is not there. */
    private String ourRow(String cmdlet, String parameter) {
        if (index.descriptor(cmdlet.toLowerCase(Locale.ROOT)) == null) {
            return null;
        }
        try {
            CmdletDescriptor descriptor = descriptor(cmdlet);
            List<ParameterMetadata> all = new ArrayList<>(descriptor.metadata().parameters());
            all.addAll(descriptor.dynamicParameters());
            for (ParameterMetadata candidate : all) {
                if (candidate.name().equals(parameter)) {
                    return row(descriptor, candidate);
                }
            }
            return null;
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String row(CmdletDescriptor descriptor, ParameterMetadata parameter) {
        Map<String, String> roles = new TreeMap<>();
        for (ParameterSetRole role : parameter.sets()) {
            String set = role.set().equals(ParameterSetRole.ALL) ? "*" : role.set();
            roles.put(set + ":" + flags(role), "");
        }
        String defaultSet = descriptor.metadata().defaultParameterSetName();
        return String.join(
                "\t",
                descriptor.metadata().name(),
                defaultSet == null ? "" : defaultSet,
                parameter.name(),
                String.join(",", parameter.aliases().stream().sorted().toList()),
                String.join(";", roles.keySet()));
    }

    private static String flags(ParameterSetRole role) {
        List<String> flags = new ArrayList<>();
        if (role.mandatory()) {
            flags.add("mandatory");
        }
        if (role.position() != ParameterSetRole.NAMED) {
            flags.add("position " + role.position());
        }
        if (role.valueFromPipeline()) {
            flags.add("pipeline");
        }
        if (role.valueFromPipelineByPropertyName()) {
            flags.add("property");
        }
        if (role.valueFromRemainingArguments()) {
            flags.add("remaining");
        }
        return String.join(" ", flags);
    }
}
