package mediashell.media.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.MessageDigest;
import java.util.HexFormat;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.plan.EnvelopeAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published vectors of facts/media-format.md §15.1. */
class MediaEnvelopeTest {

    private static final String XML = "<?xml version=\"1.0\"?><MediaVarList Version=\"4.00.5345.0000\">"
            + "<var name=\"_SMSTSSiteCode\"><![CDATA[ABC]]></var></MediaVarList>";

    @ParameterizedTest
    @CsvSource({
        "default, AES_128, a7cb4324e6c13757df4c030fdf00074180c4074440a93a170b7048607a2368bd",
        "Password1, AES_128, a1bf7f78b8bbc52cf780ab7c72a1c529163a57f3401394909630ceedaa0b79e0",
        "default, AES_256, 47a468cb07ddf92e92b7117d52f78387a636ebe4c5f525ea2dd2c75004f22d38",
        "default, TRIPLE_DES, fabcc343d0b7b551633eb9048febdef70dc64f6bcf6ea4979815ab7cd6801abd",
    })
    void sealsAsThePublishedVectors(String password, EnvelopeAlgorithm algorithm, String sha256) throws Exception {
        byte[] file = MediaEnvelope.seal(XML, characters(password), algorithm);

        assertEquals(
                sha256,
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        assertEquals(XML, MediaEnvelope.open(file, characters(password), "Variables.dat"));
    }

    @Test
    void aWrongPasswordIsNamedAsSuch() {
        byte[] file = MediaEnvelope.seal(XML, "right".toCharArray(), EnvelopeAlgorithm.AES_128);

        MediaException thrown = assertThrows(
                MediaException.class, () -> MediaEnvelope.open(file, "wrong".toCharArray(), "Variables.dat"));
        assertEquals(MediaErrorCode.WRONG_PASSWORD, thrown.code());
    }

    @Test
    void foreignBytesAreCorruptNotACrash() {
        for (byte[] file : new byte[][] {new byte[0], new byte[31], new byte[100]}) {
            MediaException thrown = assertThrows(
                    MediaException.class, () -> MediaEnvelope.open(file, "x".toCharArray(), "Variables.dat"));
            assertEquals(MediaErrorCode.CORRUPT_IMAGE, thrown.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TRIPLE_DES, 140000001200000018000000036600000000000098B38E1E8C159B3F6529D8CDF587C4497514AC7D9499F2BA0000",
        "AES_256, 1400000012000000200000001066000000000000"
                + "14FE648EA923CB9F914B54DC160938A168FDD7A8CED8C8E2B8747A39992515D80000",
    })
    void obfuscatesAsThePublishedVectors(EnvelopeAlgorithm algorithm, String end) throws Exception {
        byte[] key = new byte[ObfuscatedString.KEY_BYTES];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        String text = ObfuscatedString.encode("P@ssw0rd", key, algorithm);

        assertEquals(end, text.substring(8 + 2 * key.length));
        assertEquals("P@ssw0rd", ObfuscatedString.decode(text));
    }

    private static char[] characters(String password) {
        return (password.equals("default") ? MediaEnvelope.DEFAULT_PASSWORD : password).toCharArray();
    }
}
