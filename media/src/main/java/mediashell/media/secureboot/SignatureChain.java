package mediashell.media.secureboot;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import mediashell.media.secureboot.BootFileSignature.Chain;

/**
 * The certificates from a signer up to one that is trusted, as firmware builds them (UEFI 2.10 §32.5.1): any trusted certificate ends the chain, not
 * only one that signed itself.
 */
final class SignatureChain {

    private static final int LONGEST = 8;

    private final List<X509Certificate> embedded;
    private final TrustedCertificates trusted;
    private final List<X509Certificate> chain = new ArrayList<>();

    private SignatureChain(List<X509Certificate> embedded, TrustedCertificates trusted) {
        this.embedded = embedded;
        this.trusted = trusted;
    }

    /** Follows issuers from a signer as far as their certificates are in the signature or among the trusted ones. */
    static SignatureChain of(AuthenticodeSignature signature, TrustedCertificates trusted) {
        SignatureChain built = new SignatureChain(signature.certificates(), trusted);
        Optional<X509Certificate> next = Optional.of(signature.signer());
        while (next.isPresent() && built.chain.size() < LONGEST) {
            built.chain.add(next.get());
            next = built.isFinished() ? Optional.empty() : built.issuerOf(next.get());
        }
        return built;
    }

    /** With nothing trusted the chain goes on to whoever signed himself. */
    private boolean isFinished() {
        X509Certificate top = chain.getLast();
        return trusted.contains(top) || isSelfIssued(top);
    }

    private static boolean isSelfIssued(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private Optional<X509Certificate> issuerOf(X509Certificate certificate) {
        List<X509Certificate> known = new ArrayList<>(trusted.certificates());
        known.addAll(embedded);
        return known.stream()
                .filter(each -> each.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(each -> trusted.contains(each) || each.getBasicConstraints() >= 0)
                .filter(each -> signed(each, certificate))
                .findFirst();
    }

    private static boolean signed(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** The names over the program: the signer, who issued his certificate, and so on; the last one's certificate may be unknown. */
    List<String> names() {
        List<String> names = new ArrayList<>(chain.stream()
                .map(each -> CommonName.of(each.getSubjectX500Principal()))
                .toList());
        X509Certificate top = chain.getLast();
        if (!isSelfIssued(top)) {
            names.add(CommonName.of(top.getIssuerX500Principal()));
        }
        return names;
    }

    /** SHA-1 of the certificate of the authority that issued the signer's, as Windows shows it; empty when it is not known. */
    String authorityThumbprint() {
        return chain.size() < 2 ? "" : thumbprint(chain.get(1));
    }

    private static String thumbprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(certificate.getEncoded());
            return HexFormat.of().withUpperCase().formatHex(digest);
        } catch (NoSuchAlgorithmException | CertificateException e) {
            throw new IllegalStateException("a certificate that was read has a form and a digest", e);
        }
    }

    /** When the signer's certificate ends. */
    Instant expiry() {
        return chain.getFirst().getNotAfter().toInstant();
    }

    /** @param time when it was signed, or what the clock says where no time stamp attests that */
    Chain status(Instant time) {
        X509Certificate top = chain.getLast();
        if (trusted.isEmpty()) {
            return Chain.NOT_CHECKED;
        }
        if (!trusted.contains(top)) {
            return isSelfIssued(top) ? Chain.UNTRUSTED : Chain.INCOMPLETE;
        }
        // RFC 5280 6.1: the trusted certificate itself is taken as it is, its dates too
        boolean valid =
                chain.size() == 1 || chain.subList(0, chain.size() - 1).stream().allMatch(each -> isValid(each, time));
        return valid ? Chain.TRUSTED : Chain.EXPIRED;
    }

    private static boolean isValid(X509Certificate certificate, Instant time) {
        Date date = Date.from(time);
        return !date.before(certificate.getNotBefore()) && !date.after(certificate.getNotAfter());
    }
}
