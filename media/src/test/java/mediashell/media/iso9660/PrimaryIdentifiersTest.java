package mediashell.media.iso9660;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;

import mediashell.media.tree.FileTree;
import mediashell.media.tree.SampleTree;
import org.junit.jupiter.api.Test;

class PrimaryIdentifiersTest {

    @Test
    void namesBecomeUpperCaseWithVersion() throws Exception {
        assertEquals(List.of("README.;1", "SETUP.TXT;1"), identify("setup.txt", "readme"));
    }

    @Test
    void onlyTheLastDotIsKept() throws Exception {
        assertEquals(List.of("A_B_C.TXT;1"), identify("a.b-c.txt"));
    }

    @Test
    void equalIdentifiersGetNumbers() throws Exception {
        assertEquals(List.of("A_B.TXT;1", "A_B_1.TXT;1", "A_B_2.TXT;1"), identify("a b.txt", "a-b.txt", "a+b.txt"));
    }

    @Test
    void longNamesAreCutToThirtyCharacters() throws Exception {
        String stem = "x".repeat(40);
        assertEquals(
                List.of("X".repeat(27) + ".TXT;1", "X".repeat(25) + "_1.TXT;1"),
                identify(stem + "1.txt", stem + "2.txt"));
    }

    private static List<String> identify(String... names) throws Exception {
        SampleTree tree = new SampleTree();
        for (String name : names) {
            tree.add(name, "");
        }
        return new PrimaryIdentifiers()
                .identify(FileTree.of(tree.files(), List.of()).root()).stream()
                        .map(named -> new String(named.identifier(), StandardCharsets.US_ASCII))
                        .toList();
    }
}
