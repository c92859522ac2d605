package mediashell.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import mediashell.testkit.cases.CaseFile;

/**
 * {@code conformance/run CASES_DIR OUT_DIR [REGEX]}: runs every case of a folder, writes {@code AREA.actual.txt} in the form of the expected files and
 * prints {@code area passed/total} for each area.
 */
public final class ConformanceMain {

    private ConformanceMain() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        if (arguments.length < 2) {
            out.println("usage: conformance/run CASES_DIR OUT_DIR [REGEX over 'area: title']");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        Path target = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        Pattern wanted = Pattern.compile(arguments.length > 2 ? arguments[2] : "");
        for (CaseFile cases : CaseFile.readAll(folder)) {
            runArea(folder, target, cases, wanted, out);
        }
        System.exit(0);
    }

    private static void runArea(Path folder, Path target, CaseFile cases, Pattern wanted, PrintStream out)
            throws IOException {
        Path expectedFile = folder.resolve(cases.area() + ".expected.txt");
        CaseFile expected = Files.exists(expectedFile) ? CaseFile.read(expectedFile) : null;
        List<String> actual = new ArrayList<>();
        int total = 0;
        int passed = 0;
        for (String title : cases.sections().keySet()) {
            if (!wanted.matcher(cases.area() + ": " + title).find()) {
                continue;
            }
            List<String> lines = CaseRun.lines(cases.script(title));
            actual.add("#### " + title);
            actual.addAll(lines);
            total++;
            if (expected != null && lines.equals(expected.sections().get(title))) {
                passed++;
            }
        }
        if (total > 0) {
            Files.write(target.resolve(cases.area() + ".actual.txt"), actual, StandardCharsets.UTF_8);
            out.println(cases.area() + " " + passed + "/" + total);
        }
    }
}
