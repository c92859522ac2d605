package mediashell.site.sequence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;

/** The table of step types, read on first use. */
public final class StepTypes {

    private static final String PREFIX = "SMS_TaskSequence_";

    private StepTypes() {}

    /** Holds the table; its initialiser runs on first use, once. */
    private static final class Table {

        static final Map<String, StepType> TYPES = Map.copyOf(read());

        private static Map<String, StepType> read() {
            Map<String, StepType> types = new LinkedHashMap<>();
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(StepTypes.class.getResourceAsStream("steps.tsv"), StandardCharsets.UTF_8))) {
                StepType current = null;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] columns = line.split("\t", -1);
                    if (line.startsWith("\t")) {
                        current.add(StepProperty.parse(columns));
                    } else if (!line.startsWith("#")) {
                        current = new StepType(columns);
                        types.put(current.name(), current);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return types;
        }
    }

    public static Collection<StepType> all() {
        return Table.TYPES.values();
    }

    /** The type with this class name, if the table has it. */
    public static Optional<StepType> find(String name) {
        return Optional.ofNullable(Table.TYPES.get(name));
    }

    /** The type with this class name, given with or without {@code SMS_TaskSequence_}. */
    public static StepType require(String name) {
        return find(name.startsWith(PREFIX) ? name : PREFIX + name)
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.INVALID_VALUE, name, "is not a step type that sequences can be built with"));
    }
}
