package mediashell.media.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import mediashell.media.fuzz.FuzzSeeds;
import mediashell.media.fuzz.Hostile;
import org.junit.jupiter.api.Test;

/** Policy documents that somebody else made. */
class HostilePolicyTest {

    private static final int ROUNDS = 1000;
    private static final String POLICY = """
            <?xml version="1.0"?>
            <PolicyXml><instance class="CCM_SoftwareDistribution">
            <property name="PKG_PackageID" type="8"><value><![CDATA[LAB00001]]></value></property>
            </instance></PolicyXml>
            """;

    @Test
    void damaged() throws IOException {
        byte[] policy = POLICY.getBytes(StandardCharsets.UTF_8);
        Hostile.torture(
                policy,
                policy.length,
                FuzzSeeds.of("policy", ROUNDS),
                bytes -> PolicyDocument.parse(new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test
    void bombs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 12; i++) {
            entities.append(
                    "<!ENTITY a%d \"%s\">".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        String bomb = entities.append("]><x><value>&a11;</value></x>").toString();
        Hostile.survive("entities", bomb.getBytes(StandardCharsets.UTF_8), HostilePolicyTest::parse);
        String deep = "<a>".repeat(200_000);
        Hostile.survive("depth", deep.getBytes(StandardCharsets.UTF_8), HostilePolicyTest::parse);
    }

    private static void parse(byte[] bytes) throws IOException {
        PolicyDocument.parse(new String(bytes, StandardCharsets.UTF_8));
    }
}
