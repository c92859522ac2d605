package mediashell.media.fat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameGeneratorTest {

    @ParameterizedTest
    @CsvSource({
        "bootmgr, 'BOOTMGR    '",
        "boot.sdi, 'BOOT    SDI'",
        "bootmgr.efi, 'BOOTMGR EFI'",
        "a long name.text, 'ALONGN~1TEX'",
        "two.dots.txt, 'TWODOT~1TXT'",
        ".profile, 'PROFIL~1   '",
        "größe.txt, 'GR_SSE~1TXT'",
        "file.html, 'FILE~1  HTM'"
    })
    void basisInUpperCaseAndTailWhenSomethingIsLost(String longName, String shortName) throws Exception {
        assertEquals(shortName, new ShortNameGenerator().generate(longName));
    }

    @Test
    void takenNamesGetTheNextTail() throws Exception {
        ShortNameGenerator generator = new ShortNameGenerator();
        assertEquals("LONGNA~1TXT", generator.generate("longname1.txt"));
        assertEquals("LONGNA~2TXT", generator.generate("longname2.txt"));
    }

    @Test
    void thousandsOfLikeNamesStayDifferent() throws Exception {
        ShortNameGenerator generator = new ShortNameGenerator();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            names.add(generator.generate("a rather long name " + i + ".inf"));
        }
        assertEquals(20_000, names.size());
    }
}
