package mediashell.authoring.certificate;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;

import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.MacCalculator;
import org.bouncycastle.pkcs.PKCS12MacCalculatorBuilder;

/** The integrity check of a PKCS #12 file (RFC 7292 appendix B) with a given salt; the library's own makes up one. */
final class SaltedMacBuilder implements PKCS12MacCalculatorBuilder {

    private static final int MAC_BYTES = 20;

    private final byte[] salt;
    private final int iterations;

    SaltedMacBuilder(byte[] salt, int iterations) {
        this.salt = salt.clone();
        this.iterations = iterations;
    }

    @Override
    public AlgorithmIdentifier getDigestAlgorithmIdentifier() {
        return new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE);
    }

    @Override
    public MacCalculator build(char[] password) {
        byte[] bytes = PBEParametersGenerator.PKCS12PasswordToBytes(password);
        PKCS12ParametersGenerator generator = new PKCS12ParametersGenerator(new SHA1Digest());
        generator.init(bytes, salt, iterations);
        CipherParameters key = generator.generateDerivedMacParameters(MAC_BYTES * Byte.SIZE);
        Arrays.fill(bytes, (byte) 0);
        return new Calculator(key);
    }

    private final class Calculator implements MacCalculator {

        private final CipherParameters key;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Calculator(CipherParameters key) {
            this.key = key;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, new PKCS12PBEParams(salt, iterations));
        }

        @Override
        public OutputStream getOutputStream() {
            return out;
        }

        @Override
        public byte[] getMac() {
            HMac mac = new HMac(new SHA1Digest());
            mac.init(key);
            byte[] data = out.toByteArray();
            mac.update(data, 0, data.length);
            byte[] result = new byte[MAC_BYTES];
            mac.doFinal(result, 0);
            return result;
        }

        @Override
        public GenericKey getKey() {
            throw new UnsupportedOperationException("the key of the integrity check is not handed out");
        }
    }
}
