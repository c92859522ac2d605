package mediashell.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import mediashell.automation.host.ProgressRecord;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    @Test
    void aLogGetsALineAQuarter() {
        ProgressLines lines = new ProgressLines();
        List<String> printed = new ArrayList<>();
        Stream.of(0, 10, 24, 25, 30, 60, 99, 100)
                .map(percent -> lines.line(record(percent, false)))
                .filter(Objects::nonNull)
                .forEach(printed::add);
        printed.add(lines.line(record(100, true)));

        assertEquals(
                List.of(
                        "Build: 0 % files",
                        "Build: 25 % files",
                        "Build: 60 % files",
                        "Build: 99 % files",
                        "Build: 100 % files",
                        "Build: done"),
                printed);
    }

    @Test
    void aBarFitsItsTerminal() {
        assertEquals(
                "Build [===============               ]",
                ProgressBar.line(record(50, false), 40).substring(0, 38));
        assertEquals(39, ProgressBar.line(record(50, false), 40).length());
    }

    private static ProgressRecord record(int percent, boolean completed) {
        return new ProgressRecord(1, -1, "Build", "files", "", percent, -1, completed);
    }
}
