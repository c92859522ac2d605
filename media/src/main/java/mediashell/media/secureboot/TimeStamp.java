package mediashell.media.secureboot;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import mediashell.media.MediaException;

/**
 * When a program was signed, as somebody else attests: a time stamp of RFC 3161, or the older counter-signature (PKCS #9). It says that the
 * signer's certificate was valid then, however long ago that was. That the attesting authority is to be trusted is taken as given.
 */
final class TimeStamp {

    private static final String RFC_3161 = "1.3.6.1.4.1.311.3.3.1";
    private static final String COUNTER_SIGNATURE = "1.2.840.113549.1.9.6";
    private static final String SIGNING_TIME = "1.2.840.113549.1.9.5";
    private static final int IMPRINT = 2;
    private static final int GENERATED = 4;
    private static final int GENERALIZED_TIME = 0x18;
    private static final int CENTURY = 50;

    private TimeStamp() {}

    /** The time of a signature; empty without a time stamp, or when it is damaged or not one of this signature. */
    static Optional<Instant> of(SignedData signature) {
        try {
            return find(signature);
        } catch (MediaException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> find(SignedData signature) throws MediaException {
        Optional<DerElement> token = signature.signer().unsignedAttribute(RFC_3161);
        if (token.isPresent()) {
            return ofToken(SignedData.of(token.get()), signature.signer().signature());
        }
        Optional<DerElement> counter = signature.signer().unsignedAttribute(COUNTER_SIGNATURE);
        return counter.isPresent()
                ? ofCounterSignature(
                        SignerInfo.of(counter.get(), signature.certificates()),
                        signature.signer().signature())
                : Optional.empty();
    }

    private static Optional<Instant> ofToken(SignedData token, byte[] signature) throws MediaException {
        byte[] bytes = token.content().require(DerElement.OCTET_STRING).value();
        List<DerElement> info = DerElement.read(bytes, 0, bytes.length)
                .require(DerElement.SEQUENCE)
                .children();
        if (info.size() <= GENERATED) {
            throw SignedData.corrupt("its time stamp is cut off");
        }
        DerElement imprint = info.get(IMPRINT);
        byte[] stamped = imprint.child(1).require(DerElement.OCTET_STRING).value();
        byte[] expected = DigestAlgorithm.of(imprint.child(0)).create().digest(signature);
        boolean holds = Arrays.equals(stamped, expected) && token.holds();
        return holds ? Optional.of(time(info.get(GENERATED))) : Optional.empty();
    }

    private static Optional<Instant> ofCounterSignature(SignerInfo counter, byte[] signature) throws MediaException {
        Optional<DerElement> time = counter.signedAttribute(SIGNING_TIME);
        return time.isPresent() && counter.holdsFor(signature) ? Optional.of(time(time.get())) : Optional.empty();
    }

    /** A GeneralizedTime, its fraction left out, or a UTCTime with its two digits of a year (RFC 5280 4.1.2.5.1). */
    private static Instant time(DerElement element) throws MediaException {
        String text = new String(element.value(), StandardCharsets.US_ASCII).replaceFirst("(\\.[0-9]+)?Z$", "");
        boolean whole = element.is(GENERALIZED_TIME);
        try {
            String year = whole ? "" : Integer.parseInt(text.substring(0, 2)) < CENTURY ? "20" : "19";
            return LocalDateTime.parse(year + text, DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException damaged) {
            throw SignedData.corrupt("its time stamp has no time");
        }
    }
}
