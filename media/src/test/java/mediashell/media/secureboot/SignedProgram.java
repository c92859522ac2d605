package mediashell.media.secureboot;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Makes the smallest program that can carry a signature, and signs it; written from the specifications, without the code under test. */
final class SignedProgram {

    private static final int PE = 0x40;
    private static final int OPTIONAL = PE + 24;
    private static final int CHECKSUM = OPTIONAL + 64;
    private static final int SECURITY = OPTIONAL + 112 + 4 * 8;
    private static final int LENGTH = 1024;

    private static final String SHA_256 = "0609608648016503040201";
    private static final String RSA = "06092A864886F70D010101";
    private static final String SIGNED_DATA = "06092A864886F70D010702";
    private static final String SPC_INDIRECT_DATA = "060A2B060104018237020104";
    private static final String SPC_PE_IMAGE_DATA = "060A2B06010401823702010F";
    private static final String CONTENT_TYPE = "06092A864886F70D010903";
    private static final String MESSAGE_DIGEST = "06092A864886F70D010904";
    private static final String NO_FLAGS = "030100";
    private static final String NO_FILE = "A004A2028000";
    private static final String NULL = "0500";

    private SignedProgram() {}

    static byte[] unsigned() {
        ByteBuffer pe = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        pe.put(0, (byte) 'M').put(1, (byte) 'Z').putInt(0x3C, PE);
        pe.put(PE, "PE\0\0".getBytes(StandardCharsets.US_ASCII));
        pe.putShort(OPTIONAL, (short) 0x20B).putInt(OPTIONAL + 108, 16);
        Arrays.fill(pe.array(), SECURITY + 8, LENGTH, (byte) 0x90);
        return pe.array();
    }

    /** With the certificates of signer and authority. */
    static byte[] signed(TestAuthority authority) throws Exception {
        return signed(authority, authority.chain());
    }

    /** With the certificates that are given, the signer's first. */
    static byte[] signed(TestAuthority authority, List<X509Certificate> certificates) throws Exception {
        byte[] program = unsigned();
        byte[] signature = signature(program, certificates, authority);
        int length = (8 + signature.length + 7) / 8 * 8;
        ByteBuffer file = ByteBuffer.allocate(program.length + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(program);
        file.putInt(8 + signature.length)
                .putShort((short) 0x0200)
                .putShort((short) 2)
                .put(signature);
        file.putInt(SECURITY, program.length).putInt(SECURITY + 4, length);
        return file.array();
    }

    private static byte[] signature(byte[] program, List<X509Certificate> chain, TestAuthority authority)
            throws Exception {
        byte[] content = concat(
                sequence(hex(SPC_PE_IMAGE_DATA), sequence(hex(NO_FLAGS), hex(NO_FILE))),
                sequence(sequence(hex(SHA_256), hex(NULL)), element(0x04, imageDigest(program))));
        byte[] attributes = concat(
                sequence(hex(CONTENT_TYPE), element(0x31, hex(SPC_INDIRECT_DATA))),
                sequence(hex(MESSAGE_DIGEST), element(0x31, element(0x04, sha256(content)))));
        Signature signer = Signature.getInstance("SHA256withRSA");
        signer.initSign(authority.key());
        signer.update(element(0x31, attributes));
        X509Certificate own = chain.getFirst();
        byte[] signerInfo = sequence(
                integer(BigInteger.ONE),
                sequence(own.getIssuerX500Principal().getEncoded(), integer(own.getSerialNumber())),
                sequence(hex(SHA_256), hex(NULL)),
                element(0xA0, attributes),
                sequence(hex(RSA), hex(NULL)),
                element(0x04, signer.sign()));
        byte[] signedData = sequence(
                integer(BigInteger.ONE),
                element(0x31, sequence(hex(SHA_256), hex(NULL))),
                sequence(hex(SPC_INDIRECT_DATA), element(0xA0, sequence(content))),
                element(0xA0, encoded(chain)),
                element(0x31, signerInfo));
        return sequence(hex(SIGNED_DATA), element(0xA0, signedData));
    }

    private static byte[] encoded(List<X509Certificate> certificates) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (X509Certificate each : certificates) {
            out.writeBytes(each.getEncoded());
        }
        return out.toByteArray();
    }

    private static byte[] imageDigest(byte[] program) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(program, 0, CHECKSUM);
        digest.update(program, CHECKSUM + 4, SECURITY - CHECKSUM - 4);
        digest.update(program, SECURITY + 8, program.length - SECURITY - 8);
        return digest.digest();
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] integer(BigInteger value) {
        return element(0x02, value.toByteArray());
    }

    private static byte[] sequence(byte[]... parts) {
        return element(0x30, concat(parts));
    }

    private static byte[] element(int tag, byte[] value) {
        byte[] length = value.length < 0x80
                ? new byte[] {(byte) value.length}
                : new byte[] {(byte) 0x82, (byte) (value.length >> 8), (byte) value.length};
        return concat(new byte[] {(byte) tag}, length, value);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
