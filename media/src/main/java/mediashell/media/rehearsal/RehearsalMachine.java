package mediashell.media.rehearsal;

import java.time.Instant;

import mediashell.media.secureboot.TrustedCertificates;

/**
 * The machine that a rehearsal plays.
 *
 * @param clock what its clock says
 * @param trusted the certificates of its firmware
 * @param sequences goes through task sequences for it
 */
public record RehearsalMachine(Instant clock, TrustedCertificates trusted, SequenceWalk sequences) {

    /** A machine of which nothing but the clock is known. */
    public static RehearsalMachine at(Instant clock) {
        return new RehearsalMachine(clock, TrustedCertificates.NONE, SequenceWalk.NONE);
    }
}
