/**
 * Certificates of bootable and prestaged media (mission C9): made or read before a medium is planned. The only package that uses
 * BouncyCastle, which is loaded with its first certificate.
 */
package mediashell.authoring.certificate;
