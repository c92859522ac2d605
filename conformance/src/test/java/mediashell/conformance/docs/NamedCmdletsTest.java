package mediashell.conformance.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import mediashell.cmdlets.CommandIndex;
import org.junit.jupiter.api.Test;

/** A remedy that names a cmdlet is only one if the cmdlet is there: every name in the engines' texts is looked up. */
final class NamedCmdletsTest {

    private static final Pattern NAME =
            Pattern.compile("\\b(?:Add|Disable|Enable|Expand|Get|Import|Invoke|New|Remove|Set|Start|Test"
                    + "|Update)-(?:CM|Media)?[A-Z][A-Za-z]+\\b");

    @Test
    void everyCmdletThatATextNamesIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String module : List.of("authoring", "site", "media")) {
            collect(Path.of("..", module, "target", "classes"), named);
        }
        assertTrue(named.contains("Set-MediaSite"), "the class files must be where they are looked for: " + named);
        CommandIndex index = new CommandIndex();
        assertEquals(
                List.of(),
                named.stream()
                        .filter(name -> index.descriptor(name.toLowerCase(Locale.ROOT)) == null)
                        .toList());
    }

    private static void collect(Path folder, Set<String> named) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                    if (entry instanceof StringEntry text) {
                        Matcher matcher = NAME.matcher(text.stringValue());
                        while (matcher.find()) {
                            named.add(matcher.group());
                        }
                    }
                }
            }
        }
    }
}
