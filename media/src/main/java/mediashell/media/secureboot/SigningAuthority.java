package mediashell.media.secureboot;

import java.util.List;
import java.util.Optional;

/**
 * The authorities whose certificates firmware holds to start programs (Microsoft, "Windows Secure Boot certificate expiration and CA updates"):
 * those of 2011, which expire in June and October 2026, and their successors of 2023.
 */
public enum SigningAuthority {
    WINDOWS_2011("Microsoft Windows Production PCA 2011", 2011),
    THIRD_PARTY_2011("Microsoft Corporation UEFI CA 2011", 2011),
    WINDOWS_2023("Windows UEFI CA 2023", 2023),
    THIRD_PARTY_2023("Microsoft UEFI CA 2023", 2023);

    private final String commonName;
    private final int year;

    SigningAuthority(String commonName, int year) {
        this.commonName = commonName;
        this.year = year;
    }

    /** The name in its certificate. */
    public String commonName() {
        return commonName;
    }

    public int year() {
        return year;
    }

    /** The first of these authorities among the names over a program. */
    static Optional<SigningAuthority> among(List<String> commonNames) {
        for (String name : commonNames) {
            for (SigningAuthority each : values()) {
                if (each.commonName.equals(name)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }
}
